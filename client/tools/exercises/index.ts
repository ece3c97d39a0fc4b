import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-tabs.ts';
import type { Tab } from '../../elements/kring-tabs.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './exit-calm.ts';
import './exit-set.ts';
import './kring-exercises-card.ts';
import './kring-exercises-coach.ts';
import './kring-exercises-graded.ts';
import './kring-exercises-own.ts';
import './kring-exercises-pen.ts';
import { numbered, seenOf } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './prepare-table.ts';

const words = {
  who: { nl: 'Wie', en: 'Who' },
  table: (count: number): Text => ({ nl: `Op tafel (${count})`, en: `On the table (${count})` }),
  stuck: { nl: 'vast', en: 'stuck' },
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

/** Everything that the phase opens of the exercises: the table, the answers, the ladder, the exit set. */
@customElement('kring-exercises-tool')
export class KringExercisesTool extends ToolElement('exercises') {
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

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.pens];
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
      label: this.stuck(id) ? `${name} (${t(words.stuck)})` : name,
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
    if (!tabs.some((tab) => tab.id === this.#tab)) this.#tab = first;
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
    this.requestUpdate();
  }

  private stuck(person: string): boolean {
    const { work = {} } = seenOf(this.session.view);
    return Object.values(work).some((people) => people[person]?.stuck !== undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-tool': KringExercisesTool;
  }
}
