import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Whereabouts } from '../../../shared/wire/whereabouts.ts';
import '../../elements/kring-tabs.ts';
import type { Tab } from '../../elements/kring-tabs.ts';
import { t, type Text } from '../../i18n/index.ts';
import { hereChanged, type Placed } from '../../session/here.ts';
import type { Session } from '../../session/session.ts';
import { lastAt, stayAt, whenAsked, type Spot } from '../../session/spots.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { Unseen } from '../../session/unseen.ts';
import './exit-calm.ts';
import './exit-set.ts';
import './kring-exercises-card.ts';
import './kring-exercises-coach.ts';
import './kring-exercises-graded.ts';
import './kring-exercises-own.ts';
import './kring-exercises-pen.ts';
import type { KringExercisesCoach } from './kring-exercises-coach.ts';
import type { KringExercisesOwn } from './kring-exercises-own.ts';
import { numbered, seenOf } from './kring-exercises-seen.ts';
import { answersName } from './kring-exercises-answers.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './prepare-table.ts';

const words = {
  who: { nl: 'Wie', en: 'Who' },
  table: (count: number): Text => ({ nl: `Op tafel (${count})`, en: `On the table (${count})` }),
  stuck: { nl: 'vast', en: 'stuck' },
  fresh: { nl: 'nieuw', en: 'new' },
  nobody: {
    nl: 'Er is nog geen tutee. Wat die schrijft, zie je hier meteen.',
    en: 'There is no tutee yet. What they write you will see here at once.',
  },
  prepare: {
    nl: 'Je tutor legt oefeningen klaar. Je ziet ze zodra jullie beginnen.',
    en: 'Your tutor is laying out exercises. You see them once you begin.',
  },
};
const table = 'table';
const tableSpot = { at: 'exercises/edit' };

/** Everything that the phase opens of the exercises: the table, the answers, the ladder, the exit set. */
@customElement('kring-exercises-tool')
export class KringExercisesTool extends ToolElement('exercises') implements Placed {
  static override styles = [
    exercisesStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .panel {
        padding-top: var(--k-space-4);
      }
    `,
  ];

  #tab = '';
  readonly #unseen = new Unseen(this);
  readonly asked = whenAsked(this, (spot) => {
    this.#tab = tabAt(spot) || this.#tab;
    this.requestUpdate();
  });

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.pens];
  }

  /** At an exercise of somebody: not while preparing, and never in the exit set. */
  get here(): Whereabouts | undefined {
    if (!this.ready || this.letter('exercises/exit') !== '-') return undefined;
    const { front } = this;
    if (!front?.chosen) return undefined;
    const owner = 'person' in front ? front.person : this.me.person;
    return { at: answersName(owner), part: front.chosen };
  }

  private get front(): KringExercisesCoach | KringExercisesOwn | null {
    return this.renderRoot.querySelector<KringExercisesCoach | KringExercisesOwn>(
      'kring-exercises-coach, kring-exercises-own',
    );
  }

  protected override updated(): void {
    hereChanged(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.leads ? this.tutor() : this.tutee();
  }

  private tutee(): TemplateResult | typeof nothing {
    const own = this.letter('exercises/answers') !== '-';
    const mine = own ? html`<kring-exercises-own></kring-exercises-own>` : nothing;
    if (this.letter('exercises/exit') !== '-')
      return html`<div class="stack"><kring-exit-set></kring-exit-set>${mine}</div>`;
    if (own) return mine;
    if (this.letter('exercises/graded') === '-') return nothing;
    return html`<div class="stack">
      <kring-exercises-graded always></kring-exercises-graded>
      <p class="soft">${t(words.prepare)}</p>
    </div>`;
  }

  private tutor(): TemplateResult {
    const coaches = this.letter('exercises/answers') !== '-';
    const edits = this.letter('exercises/edit') === 'E';
    const result = this.letter('exercises/result') !== '-';
    if (coaches && result)
      return html`<div class="stack"><kring-exit-calm></kring-exit-calm>${this.coach(edits)}</div>`;
    if (coaches) return this.coach(edits);
    if (edits) return html`<kring-prepare-table></kring-prepare-table>`;
    return html`<kring-exit-calm></kring-exit-calm>`;
  }

  /** One tab for each tutee, and one for the table: with nothing on it, that comes first. */
  private coach(edits: boolean): TemplateResult {
    const seen = seenOf(this.session.view);
    const count = numbered(seen, 'practice').length;
    const members = this.peopleWith('served');
    const tabs: Tab[] = members.map(({ id, name }) => ({
      id,
      label: this.tabLabel(id, name),
      rights: id in this.shared.pens ? 'lent' : 'read',
    }));
    if (edits) tabs.push({ id: table, label: t(words.table(count)) });
    const here = this.stay(tabs, edits && count === 0 ? table : (tabs[0]?.id ?? ''));
    return html`<kring-tabs
      label=${t(words.who)}
      .tabs=${tabs}
      .selected=${here}
      @kring-select=${this.onTab}
    >
      <div class="panel stack">
        ${
          here === table
            ? html`<kring-prepare-table></kring-prepare-table>`
            : html`<kring-exercises-graded></kring-exercises-graded>${this.person(here)}`
        }
      </div>
    </kring-tabs>`;
  }

  /** Once somebody looks at a tab it stays, whatever comes on the table or into the circle. */
  private stay(tabs: readonly Tab[], first: string): string {
    const last = tabAt(lastAt(this.session.view, 'exercises'));
    const begin = tabs.some(({ id }) => id === last) ? last : first;
    if (!tabs.some(({ id }) => id === this.#tab)) this.#tab = begin;
    return this.#tab;
  }

  private person(id: string): TemplateResult {
    if (!id) return html`<p class="note">${t(words.nobody)}</p>`;
    return html`${repeat(
      [id],
      (person) => person,
      (person) => html`<kring-exercises-coach .person=${person}></kring-exercises-coach>`,
    )}`;
  }

  private onTab(event: CustomEvent<string>): void {
    // The events of lists inside the panel have the same name.
    if (event.target !== event.currentTarget) return;
    this.#tab = event.detail;
    if (this.#tab === table) stayAt(this.session.view, tableSpot);
    this.requestUpdate();
  }

  private tabLabel(person: string, name: string): string {
    if (this.stuck(person)) return `${name} (${t(words.stuck)})`;
    const fresh = this.#unseen.in('exercises', answersName(person));
    return fresh ? `${name} (${t(words.fresh)})` : name;
  }

  private stuck(person: string): boolean {
    const { work = {} } = seenOf(this.session.view);
    return Object.values(work).some((people) => people[person]?.stuck !== undefined);
  }
}

/** The tab of a spot: whose work it is, or the table. */
function tabAt(spot: Spot | undefined): string {
  const answers = answersName('');
  if (spot?.at === tableSpot.at) return table;
  return spot?.at.startsWith(answers) ? spot.at.slice(answers.length) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-tool': KringExercisesTool;
  }
}
