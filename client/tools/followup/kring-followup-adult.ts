import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { againSaid, resultSaid } from '../../../shared/tools/followup/said.ts';
import type { IntakeState } from '../../../shared/tools/intake/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { formatDay, formatList, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import '../agreement/kring-agreement-adult.ts';
import { intakeStyles } from '../intake/intake.styles.ts';
import { categoryNames } from '../intake/words.ts';
import { followupStyles } from './followup.styles.ts';

const words = {
  title: { nl: 'Terugkijken', en: 'Looking back' },
  what: {
    nl: 'De partijen en de bemiddelaars kijken terug. Je ziet niet wat iemand antwoordt of wat er in de afspraak staat.',
    en: 'The parties and the mediators look back. You do not see what anybody answers or what the agreement says.',
  },
  stay: {
    nl: 'Blijf die dag bereikbaar in het gebouw. Vraagt iemand je erbij, dan kom je gewoon.',
    en: 'Stay within reach in the building that day. If someone asks for you, simply come.',
  },
  day: { nl: 'Dag', en: 'Day' },
  result: { nl: 'Hoe het verder gaat', en: 'How it goes on' },
  unknown: { nl: 'nog niet beslist', en: 'not decided yet' },
  show: { nl: 'Toon de antwoorden', en: 'Show the answers' },
  hide: { nl: 'Verberg de antwoorden', en: 'Hide the answers' },
  intake: { nl: 'Uit de voorbereiding', en: 'From the intake' },
  kind: { nl: 'Soort', en: 'Kind' },
  practical: { nl: 'Praktisch nodig', en: 'Practical needs' },
  wants: { nl: 'Wilde het zelf', en: 'Wanted it' },
  accepted: { nl: 'Aanvaardde de bemiddelaars', en: 'Accepted the mediators' },
  neutral: { nl: 'Zei: ik kies geen kant', en: 'Said: I take no side' },
  checks: { nl: 'Past bemiddelen?', en: 'Does mediation fit?' },
  allNo: { nl: 'op elke vraag "nee"', en: '"no" to each question' },
  gone: {
    nl: 'Dit wordt vernietigd als het terugkijken sluit.',
    en: 'This is destroyed when the looking back closes.',
  },
};

/** What the responsible adult sees of looking back: the day, how it goes on, and the own intake. No content. */
@customElement('kring-followup-adult')
export class KringFollowupAdult extends ToolElement('followup') {
  static override styles = [
    cardStyles,
    intakeStyles,
    followupStyles,
    css`
      @media (max-width: 34em) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
        dd {
          margin-block-end: var(--k-space-2);
        }
      }
    `,
  ];

  /** Others may look along on this screen: it begins closed. */
  @state() private shown = false;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'agreement')];
  }

  protected override render(): TemplateResult {
    const { opensAt, result, again } = this.view;
    const { intake } = this.own ?? {};
    const opened = partOf(this.session.view, 'agreement') !== undefined;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      ${opened ? nothing : html`<p>${t(words.what)}</p>`}
      ${
        result
          ? nothing
          : html`<p class="advice">
              <kring-icon name="life-buoy"></kring-icon><span>${t(words.stay)}</span>
            </p>`
      }
      <div class="box" role="status">
        <dl>
          <dt>${t(words.day)}</dt>
          <dd><strong>${formatDay(opensAt)}</strong></dd>
          <dt>${t(words.result)}</dt>
          <dd>
            <strong>${t(result ? resultSaid[result] : words.unknown)}</strong>
            ${again ? t(againSaid) : nothing}
          </dd>
        </dl>
      </div>
      ${opened ? html`<kring-agreement-adult></kring-agreement-adult>` : nothing}
      ${intake ? this.intake(intake as Partial<IntakeState>) : nothing}
    </section>`;
  }

  private intake(intake: Partial<IntakeState>): TemplateResult {
    return html`<div class="box">
      <header>
        <h3>${t(words.intake)}</h3>
        ${sightChip({ kind: 'only-you' })}
      </header>
      <div class="actions">
        <kring-button
          icon=${this.shown ? 'eye-off' : 'eye'}
          expanded=${this.shown ? 'true' : 'false'}
          @click=${() => (this.shown = !this.shown)}
          >${t(this.shown ? words.hide : words.show)}</kring-button
        >
      </div>
      ${this.shown ? this.lines(intake) : nothing}
      <p class="soft">${t(words.gone)}</p>
    </div>`;
  }

  private lines({
    category,
    practical,
    answers = {},
    willing = {},
    accepts = {},
    neutral = {},
  }: Partial<IntakeState>): TemplateResult {
    const kind = category ? categoryNames[category] : undefined;
    const clear = Object.values(answers);
    return html`<dl>
      ${this.line(t(words.kind), kind ? t(kind) : '')}
      ${this.line(t(words.practical), practical ?? '')}
      ${this.line(
        t(words.checks),
        clear.length > 0 && clear.every((answer) => answer === 'no') ? t(words.allNo) : '',
      )}
      ${this.line(t(words.wants), this.names(willing))}
      ${this.line(
        t(words.accepted),
        this.names(accepts, (one) => Object.values(one).every(Boolean)),
      )}
      ${this.line(t(words.neutral), this.names(neutral))}
    </dl>`;
  }

  private line(name: string, value: string): TemplateResult | typeof nothing {
    return value
      ? html`<dt>${name}</dt>
          <dd>${value}</dd>`
      : nothing;
  }

  /** Those for whom it holds, by name. */
  private names<V>(
    said: Readonly<Record<string, V>>,
    holds: (value: V) => boolean = Boolean,
  ): string {
    const ids = Object.entries(said)
      .filter(([, value]) => holds(value))
      .map(([id]) => id);
    return formatList(ids.flatMap((id) => this.shared.people[id]?.name ?? []));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-adult': KringFollowupAdult;
  }
}
