import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { noWork } from '../../../shared/tools/exercises/ladder.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t, type Text } from '../../i18n/index.ts';
import { hereChanged } from '../../session/here.ts';
import type { Session } from '../../session/session.ts';
import { lastAt, stayAt, whenAsked } from '../../session/spots.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { Unseen } from '../../session/unseen.ts';
import { documentSight } from '../../session/who-sees.ts';
import './hint-ladder.ts';
import { Answers, answersName } from './kring-exercises-answers.ts';
import './kring-exercises-key.ts';
import './kring-exercises-list.ts';
import './kring-exercises-pen.ts';
import './kring-exercises-handle.ts';
import { lockedFor, numbered, progressOf, seenOf, type Numbered } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-exercises-tries.ts';
import './kring-item.ts';

const words = {
  of: (number: number, name: string): Text => ({
    nl: `Oefening ${number}, antwoord van ${name}`,
    en: `Exercise ${number}, ${name}'s answer`,
  }),
  stuck: (name: string): Text => ({ nl: `${name} zit vast`, en: `${name} is stuck` }),
  stuckSay: {
    nl: 'Vraag eerst. Open dan de volgende hint.',
    en: 'Ask first. Then open the next hint.',
  },
  enough: (name: string): Text => ({
    nl: `${name} vindt het genoeg voor vandaag.`,
    en: `${name} feels it is enough for today.`,
  }),
  locked: {
    nl: 'Telt mee voor punten: sleutel, uitwerking en hint 4 en 5 blijven dicht.',
    en: 'For marks: the key, the worked answer and hints 4 and 5 stay closed.',
  },
  none: {
    nl: 'Er ligt nog niets op tafel. Leg er oefeningen bij, dan kunnen jullie beginnen.',
    en: 'Nothing is on the table yet. Add exercises and you can begin.',
  },
};

/** What the tutor sees of one tutee: the answer as it is written, the tries, and the hint ladder. */
@customElement('kring-exercises-coach')
export class KringExercisesCoach extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .grid {
        display: grid;
        gap: var(--k-space-4);
      }
      @container (min-width: 41rem) {
        .grid.helping {
          grid-template-columns: minmax(0, 1.5fr) minmax(15rem, 1fr);
          grid-template-rows: auto 1fr;
          align-items: start;
        }
        .helping kring-hint-ladder {
          grid-column: 2;
          grid-row: 1 / span 2;
        }
      }
      .stuck h3 {
        font-size: var(--k-text-m);
      }
    `,
  ];

  /** The tutee. */
  @property() person = '';
  /** The exercise in front. */
  @state() chosen = '';
  readonly #answers = new Answers(this);
  readonly #unseen = new Unseen(this);
  readonly asked = whenAsked(this, ({ at, part }) => {
    if (part && at === answersName(this.person)) this.chosen = part;
  });

  protected override watches(session: Session): readonly unknown[] {
    const { shared, me } = session.view;
    const link = this.person ? session.document(answersName(this.person)) : undefined;
    return [...super.watches(session), shared.session, me.docs, link];
  }

  /** Begins where this tab was, or where the tutee is stuck or busy, and then stays where the tutor looks. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this.session;
    const seen = seenOf(view);
    const items = numbered(seen, 'practice');
    if (!changed.has('person') && items.some((item) => item.id === this.chosen)) return;
    const work = (id: string) => seen.work?.[id]?.[this.person];
    const { at, part } = lastAt(view, 'exercises') ?? {};
    const last = at === answersName(this.person) ? part : undefined;
    const one =
      items.find(({ id }) => id === last) ??
      items.find(({ id }) => work(id)?.stuck) ??
      items.find(({ id }) => progressOf(work(id)) === 'busy') ??
      items.find(({ id }) => progressOf(work(id)) === 'open');
    this.chosen = (one ?? items[0])?.id ?? '';
  }

  /** Brings that exercise to the front. */
  choose(item: string): void {
    this.chosen = item;
  }

  protected override render(): TemplateResult {
    const seen = seenOf(this.session.view);
    const items = numbered(seen, 'practice');
    if (items.length === 0)
      return html`<p class="note">
        <kring-icon name="info"></kring-icon><span>${t(words.none)}</span>
      </p>`;
    const works = (id: string) => seen.work?.[id]?.[this.person];
    const one = items.find((item) => item.id === this.chosen) ?? items[0]!;
    return html`<div class="stack">
      ${
        seen.enough?.[this.person]
          ? html`<p class="note do">
              <kring-icon name="flag"></kring-icon><span>${t(words.enough(this.name))}</span>
            </p>`
          : nothing
      }
      <kring-exercises-list
        .selected=${one.id}
        .entries=${items.map((item) => ({
          id: item.id,
          number: item.number,
          question: item.item.question,
          progress: progressOf(works(item.id)),
          stuck: works(item.id)?.stuck !== undefined,
          graded: item.graded === true,
          fresh: this.#unseen.in('exercises', answersName(this.person), item.id),
        }))}
        @kring-select=${(event: CustomEvent<string>) => (this.chosen = event.detail)}
      ></kring-exercises-list>
      ${this.one(one)}
    </div>`;
  }

  protected override updated(): void {
    hereChanged(this);
    const { chosen, person } = this;
    if (chosen && person) stayAt(this.session.view, { at: answersName(person), part: chosen });
  }

  private get name(): string {
    return this.shared.people[this.person]?.name ?? '';
  }

  private one(one: Numbered): TemplateResult {
    const seen = seenOf(this.session.view);
    const { name } = this;
    const work = seen.work?.[one.id]?.[this.person] ?? noWork;
    const helping = this.letter('exercises/hints') !== '-';
    // Where the key is shut too, nobody writes any more: the answers are kept to be read.
    const writing = helping || this.letter('exercises/key') !== '-';
    const document = answersName(this.person);
    const port = this.#answers.of(this.session, document);
    return html`<div class="grid ${helping ? 'helping' : ''}">
      <div class="stack">
        ${work.stuck && helping ? this.stuck(name) : nothing}
        <div class="sheet">
          <div class="row between">
            <h3>
              <kring-exercises-handle .item=${one.id}
                >${t(words.of(one.number, name))}</kring-exercises-handle
              >
            </h3>
            ${sightChip(documentSight(this.session.view, document))}
          </div>
          ${writing ? html`<kring-exercises-pen .owner=${this.person}></kring-exercises-pen>` : nothing}
          <kring-item
            lang=${this.shared.session.language}
            .item=${one.item}
            .answers=${port}
            owner=${name}
            ?explain=${work.explained === true}
            ?readonly=${port?.writable !== true}
          ></kring-item>
        </div>
      </div>
      ${
        helping
          ? html`<kring-hint-ladder
              class="sheet"
              .item=${one.id}
              .person=${this.person}
            ></kring-hint-ladder>`
          : nothing
      }
      <div class="stack">
        <kring-exercises-tries .item=${one.id} .person=${this.person}></kring-exercises-tries>
        ${
          lockedFor(seen, one.id) && seen.graded !== undefined
            ? html`<p class="note locked">
                <kring-icon name="lock"></kring-icon><span>${t(words.locked)}</span>
              </p>`
            : html`<kring-exercises-key .item=${one.id}></kring-exercises-key>`
        }
      </div>
    </div>`;
  }

  private stuck(name: string): TemplateResult {
    return html`<div class="note do stuck" role="status">
      <kring-icon name="hand"></kring-icon>
      <div>
        <h3>${t(words.stuck(name))}</h3>
        <p>${t(words.stuckSay)}</p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-coach': KringExercisesCoach;
  }
}
