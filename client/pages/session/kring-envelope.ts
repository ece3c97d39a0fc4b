import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { formatList, formatTime, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { clientTools, type ForAdult } from '../../tools/index.ts';
import { gatesInOrder } from './gates.ts';
import './kring-reports.ts';
import { ToolLoader, toolPanel } from './tool-panel.ts';

const words = {
  title: { nl: 'De envelop', en: 'The envelope' },
  what: {
    nl: 'Je ziet niet wat er gezegd of geschreven wordt. Zo is het met iedereen afgesproken.',
    en: 'You do not see what is said or written. That is what everyone agreed to.',
  },
  stay: {
    nl: 'Blijf bereikbaar in het gebouw. Vraagt iemand je erbij, dan kom je gewoon; iedereen ziet dat je er bent.',
    en: 'Stay within reach in the building. If someone asks for you, simply come; everyone sees that you are there.',
  },
  left: { nl: 'is weggegaan.', en: 'walked out.' },
  leftAll: { nl: 'zijn weggegaan.', en: 'walked out.' },
  leftHow: {
    nl: 'Niemand loopt erachteraan. Spreek straks even apart met die persoon: hoe gaat het nu?',
    en: 'Nobody runs after them. Speak with that person later, alone: how is it now?',
  },
  leftAllHow: {
    nl: 'Niemand loopt erachteraan. Spreek straks even met elk van hen apart: hoe gaat het nu?',
    en: 'Nobody runs after them. Speak with each of them later, alone: how is it now?',
  },
  form: { nl: 'Vorm', en: 'Form' },
  now: { nl: 'Nu', en: 'Now' },
  step: { nl: 'stap', en: 'step' },
  of: { nl: 'van', en: 'of' },
  since: { nl: 'sinds', en: 'since' },
  people: { nl: 'Mensen', en: 'People' },
  here: { nl: 'is er', en: 'is here' },
  away: { nl: 'is even weg', en: 'is away' },
  gates: { nl: 'Om verder te gaan', en: 'To go on' },
  met: { nl: 'in orde', en: 'met' },
  unmet: { nl: 'nog niet', en: 'not yet' },
};

/** What the responsible adult sees of a talk: who, where they are, which gates are met. No content. */
@customElement('kring-envelope')
export class KringEnvelope extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--k-space-5);
        width: 100%;
        max-width: 46rem;
        margin-inline: auto;
      }
      section {
        gap: var(--k-space-5);
        padding: var(--k-space-5);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .what {
        font-size: var(--k-text-l);
      }
      .stay {
        display: flex;
        gap: var(--k-space-3);
      }
      .stay kring-icon {
        flex: none;
        margin-top: 0.2em;
        color: var(--k-accent);
      }
      dl {
        display: grid;
        grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr);
        gap: var(--k-space-3) var(--k-space-5);
        margin: 0;
        padding-top: var(--k-space-5);
        border-top: 1px solid var(--k-line);
      }
      dt {
        color: var(--k-ink-soft);
      }
      dd {
        min-width: 0;
        margin: 0;
        overflow-wrap: anywhere;
      }
      dd li:not(.gate) {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--k-space-3);
        align-items: center;
      }
      ul {
        display: grid;
        gap: var(--k-space-2);
      }
      .gate {
        display: grid;
        grid-template-columns: 1.4em minmax(0, 1fr);
        align-items: baseline;
      }
      .met {
        color: var(--k-ok);
      }
      @media (max-width: 34em) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: var(--k-space-1);
        }
        dd {
          margin-bottom: var(--k-space-3);
        }
      }
    `,
  ];

  readonly #loader = new ToolLoader(() => this.requestUpdate());

  protected override watches({ view }: Session): readonly unknown[] {
    const { phase, people, rail, session, tools } = view.shared;
    return [phase, people, rail, session, tools, view.me.checkIns];
  }

  protected override render(): TemplateResult {
    const { session, phase, rail } = this.shared;
    const here = rail[phase?.id ?? ''];
    return html`<kring-reports session-id=${session.id} .seats=${this.shared.seats}></kring-reports>
      ${this.checkIns()} ${this.ofTools('before')}
      <section aria-labelledby="title">
        <h2 id="title">${t(words.title)}</h2>
        <p class="what">${t(words.what)}</p>
        <p class="stay"><kring-icon name="life-buoy"></kring-icon><span>${t(words.stay)}</span></p>
        <dl>
          <dt>${t(words.form)}</dt>
          <dd>${t(session.title)}, ${t(session.variantTitle)}</dd>
          ${
            here && phase
              ? html`<dt>${t(words.now)}</dt>
                  <dd>
                    <strong>${t(here.title)}</strong> (${t(words.step)} ${here.order + 1}
                    ${t(words.of)} ${Object.keys(rail).length}), ${t(words.since)}
                    ${formatTime(phase.since)}
                  </dd>`
              : nothing
          }
          <dt>${t(words.people)}</dt>
          <dd>${this.people()}</dd>
          ${this.gates()}
        </dl>
      </section>
      ${this.ofTools('after')}`;
  }

  /** What tools show an adult, before the envelope or after it. */
  private ofTools(where: ForAdult['where']): TemplateResult[] {
    const { view } = this.session;
    return clientTools.flatMap(({ id, adult }) =>
      adult?.where === where && adult.shown(view)
        ? [toolPanel({ id, ...adult }, this.#loader)]
        : [],
    );
  }

  private checkIns(): TemplateResult | typeof nothing {
    const left = Object.values(this.me.checkIns ?? {}).map(({ name }) => name);
    if (left.length === 0) return nothing;
    const how = t(left.length > 1 ? words.leftAllHow : words.leftHow);
    return html`<section class="left" role="status">
      <p class="what">${formatList(left)} ${t(left.length > 1 ? words.leftAll : words.left)}</p>
      <p>${how}</p>
    </section>`;
  }

  private people(): TemplateResult {
    const inside = Object.values(this.shared.people).filter(({ place }) => place === 'in');
    return html`<ul>
      ${inside.map(({ name, mark, role, present }) => {
        const title = this.shared.seats[role]?.title;
        return html`<li>
          <span class="person"
            ><kring-seat-mark mark=${mark} ?open=${!present}></kring-seat-mark>${name}</span
          >
          <span class="soft"
            >${title ? t(title) : ''}, ${t(present ? words.here : words.away)}</span
          >
        </li>`;
      })}
    </ul>`;
  }

  private gates(): TemplateResult | typeof nothing {
    const gates = gatesInOrder(this.session.view).filter(({ hard }) => hard);
    if (gates.length === 0) return nothing;
    return html`<dt>${t(words.gates)}</dt>
      <dd>
        <ul>
          ${gates.map(({ said, met }) => {
            return html`<li class="gate ${met ? 'met' : ''}">
              <kring-icon
                name=${met ? 'check' : 'lock'}
                label=${met === undefined ? '' : t(met ? words.met : words.unmet)}
              ></kring-icon>
              <span>${t(said)}</span>
            </li>`;
          })}
        </ul>
      </dd>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-envelope': KringEnvelope;
  }
}
