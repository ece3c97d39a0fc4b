import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { t, type Text } from '../../i18n/index.ts';
import { hereChanged } from '../../session/here.ts';
import type { Session } from '../../session/session.ts';
import { lastAt, stayAt, whenAsked } from '../../session/spots.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { Unseen } from '../../session/unseen.ts';
import './kring-exercises-graded.ts';
import './kring-exercises-list.ts';
import './kring-exercises-one.ts';
import './kring-exercises-others.ts';
import { answersName } from './kring-exercises-answers.ts';
import { numbered, ownOf, progressOf, seenOf } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';

const words = {
  none: {
    nl: 'Je tutor legt zo oefeningen op tafel. Praat ondertussen over wat je wil oefenen, of gebruik het bord.',
    en: 'Your tutor will put exercises on the table. Meanwhile talk about what you want to practise, or use the board.',
  },
  enough: { nl: 'Genoeg voor vandaag', en: 'Enough for today' },
  enoughOn: {
    nl: 'Je tutor weet het: genoeg voor vandaag',
    en: 'Your tutor knows: enough for today',
  },
  show: { nl: 'Toon mijn werk aan de anderen', en: 'Show my work to the others' },
  shown: { nl: 'De anderen zien mijn werk', en: 'The others see my work' },
} satisfies Record<string, Text>;

/** The tutee's side: one exercise large, the others quiet beside it. */
@customElement('kring-exercises-own')
export class KringExercisesOwn extends ToolElement('exercises') {
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
      .foot {
        padding-top: var(--k-space-2);
      }
      @container (min-width: 46rem) {
        .grid {
          grid-template-columns: minmax(11rem, 15rem) minmax(0, 1fr);
          align-items: start;
        }
      }
    `,
  ];

  /** The exercise in front. */
  @state() chosen = '';
  @state() private wide = false;
  readonly #unseen = new Unseen(this);
  readonly asked = whenAsked(this, ({ at, part }) => {
    if (part && at === answersName(this.me.person)) this.chosen = part;
  });
  #size: ResizeObserver | undefined;

  protected override watches(session: Session): readonly unknown[] {
    const { shared, me } = session.view;
    return [...super.watches(session), shared.shows, me.docs];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size = new ResizeObserver(([entry]) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      this.wide = (entry?.contentRect.width ?? 0) >= 46 * rem;
    });
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
  }

  /** Begins where this tab was, or at the first that is not finished, and then stays: nobody is taken along to the next. */
  protected override willUpdate(): void {
    const { view } = this.session;
    const items = numbered(seenOf(view), 'practice');
    if (items.some((item) => item.id === this.chosen)) return;
    const { work } = ownOf(view);
    const last = lastAt(view, 'exercises')?.part;
    const begin =
      items.find(({ id }) => id === last) ?? items.find(({ id }) => !work[id]?.finished);
    this.chosen = (begin ?? items[0])?.id ?? '';
  }

  protected override updated(): void {
    hereChanged(this);
    if (this.chosen)
      stayAt(this.session.view, { at: answersName(this.me.person), part: this.chosen });
  }

  /** Brings that exercise to the front, if it is on the table. */
  choose(item: string): void {
    if (numbered(seenOf(this.session.view), 'practice').some(({ id }) => id === item))
      this.chosen = item;
  }

  /** Later phases keep the answers in sight, and nothing more is asked. */
  private get reading(): boolean {
    return this.letter('exercises/answers') === 'R';
  }

  protected override render(): TemplateResult | typeof nothing {
    const seen = seenOf(this.session.view);
    const own = ownOf(this.session.view);
    const items = numbered(seen, 'practice');
    if (items.length === 0 && this.reading) return nothing;
    if (items.length === 0)
      return html`<div class="stack">
        <p class="note"><kring-icon name="info"></kring-icon><span>${t(words.none)}</span></p>
        <kring-exercises-graded></kring-exercises-graded>
      </div>`;
    const one = items.find((item) => item.id === this.chosen) ?? items[0]!;
    const after = items.filter((item) => item.number > one.number);
    const next = [...after, ...items].find(
      (item) => item.id !== one.id && !own.work[item.id]?.finished,
    );
    return html`<div class="stack">
      <kring-exercises-graded></kring-exercises-graded>
      <div class="grid">
        <div class="stack">
          <kring-exercises-list
            ?tall=${this.wide}
            .selected=${one.id}
            .entries=${items.map((item) => ({
              id: item.id,
              number: item.number,
              question: item.item.question,
              progress: progressOf(own.work[item.id]),
              stuck: own.work[item.id]?.stuck !== undefined,
              graded: item.graded === true,
              fresh: this.#unseen.in('exercises', answersName(this.me.person), item.id),
            }))}
            @kring-select=${this.onSelect}
          ></kring-exercises-list>
        </div>
        ${repeat(
          [one],
          (item) => item.id,
          (item) =>
            html`<kring-exercises-one
              .item=${item}
              .next=${next?.id ?? ''}
              @kring-select=${this.onSelect}
            ></kring-exercises-one>`,
        )}
      </div>
      ${this.reading ? nothing : this.foot()}
      <kring-exercises-others></kring-exercises-others>
    </div>`;
  }

  private foot(): TemplateResult {
    const { enough } = ownOf(this.session.view);
    const me = this.me.person;
    const group = this.peopleWith('served').length > 1;
    const showing = me in this.shared.shows;
    const mine = this.me.docs[answersName(me)];
    return html`<div class="row foot">
      ${
        group && mine
          ? html`<kring-button
              icon=${showing ? 'eye' : 'share-2'}
              .pressed=${showing}
              ?busy=${this.busy('space/show')}
              @click=${() => this.press('space/show', { on: !showing })}
              >${t(showing ? words.shown : words.show)}</kring-button
            >`
          : nothing
      }
      <kring-button
        icon="flag"
        variant="plain"
        .pressed=${enough === true}
        ?busy=${this.busy('exercises/enough')}
        @click=${() => this.press('exercises/enough', { on: !enough })}
        >${t(enough ? words.enoughOn : words.enough)}</kring-button
      >
    </div>`;
  }

  private onSelect(event: CustomEvent<string>): void {
    this.chosen = event.detail;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-own': KringExercisesOwn;
  }
}
