import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-icon.ts';
import '../../elements/kring-rail.ts';
import type { RailPhase } from '../../elements/kring-rail.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { partOf } from '../../session/tool-parts.ts';
import { gatesInOrder, waitingInWords, type GateLine } from './gates.ts';
import { phaseTime, timeIsFree } from './phase-time.ts';
import { Ticking } from './ticking.ts';

const words = {
  needed: { nl: 'Om verder te gaan:', en: 'To go on:' },
  free: { nl: 'tijd: vrij', en: 'time: free' },
  met: { nl: 'in orde', en: 'done' },
};

/** Where we are: the rail of phases, what is needed to go on, and for whom we wait. */
@customElement('kring-where')
export class KringWhere extends SessionElement {
  static override styles = css`
    :host {
      display: block;
    }
    p,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .gates {
      display: grid;
      gap: var(--k-space-2);
      padding-block: var(--k-space-1);
      line-height: 1.35;
    }
    .gates li {
      display: grid;
      grid-template-columns: 1.2em minmax(0, 1fr);
      gap: 6px;
    }
    .gates .met {
      color: var(--k-ok);
    }
    .waits {
      color: var(--k-ink-soft);
    }
    .free {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    .short {
      display: flex;
      gap: 6px;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
      line-height: 1.3;
    }
  `;

  /** `line` is the phone's form; `face` is what the button of a panel shows, and `panel` what stands in it. */
  @property() shape: 'rail' | 'line' | 'face' | 'panel' = 'rail';
  @property({ type: Boolean, reflect: true }) collapsed = false;

  readonly ticking = new Ticking(this);

  protected override watches({ view }: Session): readonly unknown[] {
    const { rail, phase, people, session, tools } = view.shared;
    return [rail, phase, people, session, tools['caucus'], view.me.needed];
  }

  protected override render(): TemplateResult {
    const { view } = this.session;
    const free = timeIsFree();
    const gates = this.apart ? [] : gatesInOrder(view).filter(onceSaid);
    return html`<kring-rail
      shape=${this.shape === 'panel' ? 'rail' : this.shape}
      ?unfolded=${this.shape === 'panel'}
      .phases=${this.phases()}
      .arc=${phaseTime(view, this.session.now()).part}
      ?no-time=${free}
      .collapsed=${this.collapsed}
      @kring-fold=${(event: CustomEvent<boolean>) => (this.collapsed = event.detail)}
    >
      ${this.shape === 'face' ? nothing : this.needed(gates)}
    </kring-rail>`;
  }

  private needed(gates: readonly GateLine[]): TemplateResult | typeof nothing {
    if (this.shape === 'line')
      return this.leads || gates.length === 0 ? nothing : html`${this.first(gates)}`;
    return html`${timeIsFree() ? html`<p class="free">${t(words.free)}</p>` : nothing}
    ${gates.length === 0 ? nothing : this.list(gates)}`;
  }

  /** While the mediators talk with one party apart nothing is asked of a party, whoever it is. */
  private get apart(): boolean {
    const caucus = partOf(this.session.view, 'caucus');
    return !this.leads && caucus?.now !== undefined;
  }

  private list(gates: readonly GateLine[]): TemplateResult {
    return html`<ul class="gates" aria-label=${t(words.needed)}>
      ${gates.map((gate) => {
        const { met, hard, said } = gate;
        const waits = waitingInWords(gate);
        return html`<li class=${met ? 'met' : ''}>
          <kring-icon
            name=${met ? 'check' : hard ? 'lock' : 'clock'}
            label=${met ? t(words.met) : ''}
          ></kring-icon>
          <span>${t(said)} ${waits ? html`<span class="waits">${waits}</span>` : nothing}</span>
        </li>`;
      })}
    </ul>`;
  }

  /** The phone's form, for members; the lead's bar says it to the lead. */
  private first(gates: readonly GateLine[]): TemplateResult | typeof nothing {
    const unmet = gates.find((gate) => !gate.met);
    if (!unmet) return nothing;
    return html`<p class="short">
      <kring-icon name=${unmet.hard ? 'lock' : 'clock'}></kring-icon
      ><span>${t(unmet.said)} ${waitingInWords(unmet)}</span>
    </p>`;
  }

  private phases(): RailPhase[] {
    const { rail, phase } = this.shared;
    const now = rail[phase?.id ?? '']?.order ?? -1;
    return Object.entries(rail)
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([id, { order, title, minutes }]) => ({
        id,
        label: title,
        minutes,
        state: order < now ? 'done' : order === now ? 'now' : 'later',
      }));
  }
}

/** Two gates may say the same where the app does not tell more: it is said once. */
const onceSaid = (gate: GateLine, at: number, all: readonly GateLine[]): boolean =>
  all.findIndex(({ said, met }) => t(said) === t(gate.said) && met === gate.met) === at;

declare global {
  interface HTMLElementTagNameMap {
    'kring-where': KringWhere;
  }
}
