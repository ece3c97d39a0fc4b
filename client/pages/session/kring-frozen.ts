import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-logo.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import { hasAdult } from './adults.ts';
import './kring-handover.ts';
import './kring-help.ts';
import './kring-own-way.ts';
import './kring-reports.ts';
import { standingStyles } from './standing.styles.ts';

const words = {
  // Word for word forms.md 0.8, point 2.
  stop: { nl: 'We stoppen hier even.', en: 'We stop here.' },
  adult: {
    nl: 'Een volwassene neemt het over. Je hebt niets fout gedaan.',
    en: 'An adult takes over. You did nothing wrong.',
  },
  // For the adult who took it, or stopped it: she is not the one who needs to hear it.
  still: { nl: 'Het gesprek staat stil.', en: 'The talk stands still.' },
  read: { nl: 'De anderen lezen:', en: 'The others read:' },
  walk: {
    nl: 'Ga nu naar een volwassene die je vertrouwt: een leerkracht, iemand van het secretariaat, een leerlingbegeleider. Zeg dat het dringend is. Kring belt niemand voor je op.',
    en: 'Walk now to an adult whom you trust: a teacher, the school office, a counsellor. Say that it is urgent. Kring calls nobody for you.',
  },
  danger: { nl: 'Direct gevaar? Bel 112', en: 'Immediate danger? Call 112' },
  rules: {
    nl: 'Vraag niet verder, beloof niets en zoek geen bewijs. Blijf bij elkaar als dat veilig is.',
    en: 'Do not ask further, promise nothing and look for no proof. Stay together if that is safe.',
  },
  mine: {
    nl: 'Jij haalde er een volwassene bij. Is het opgelost, of was het een vergissing?',
    en: 'You brought in an adult. Is it settled, or was it a mistake?',
  },
  goOn: { nl: 'We gaan verder', en: 'We go on' },
  end: { nl: 'Sluit de sessie af', en: 'End the session' },
  help: { nl: 'Hulp', en: 'Help' },
  leave: { nl: 'Verlaat de kring', en: 'Leave' },
};

/** Handed over to an adult: everything is frozen, and everybody reads the same words. */
@customElement('kring-frozen')
export class KringFrozen extends SessionElement {
  static override styles = [
    standingStyles,
    css`
      .stop {
        font-size: var(--k-text-3xl);
      }
      h1:focus {
        outline: none;
      }
      .stop.small {
        font-size: var(--k-text-xl);
      }
      .adult {
        max-width: 26ch;
        font-size: var(--k-text-xl);
        line-height: 1.35;
      }
      .adult.small {
        max-width: 52ch;
        font-size: var(--k-text-m);
      }
      kring-reports {
        width: min(100%, 38rem);
      }
      section {
        display: grid;
        justify-items: center;
        gap: var(--k-space-4);
        max-width: 38rem;
        padding: var(--k-space-5);
        border: 1.5px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
    `,
  ];

  @state() private helping = false;
  @query('h1') private fixed!: HTMLElement | null;

  protected override watches(): readonly unknown[] {
    return [this.me.handover, this.me.role, this.shared.session.id];
  }

  /** The page that had the focus is gone: the words that are the same for everybody are read first. */
  protected override firstUpdated(): void {
    this.fixed?.focus();
  }

  protected override render(): TemplateResult {
    const adult = this.has('responsible');
    const took = adult && this.me.handover?.mine === true;
    return html`<main>
        <div class="corner"><kring-own-way></kring-own-way></div>
        ${adult ? nothing : html`<kring-logo size="64"></kring-logo>`}
        <h1 class="stop ${adult ? 'small' : ''}" tabindex="-1">
          ${t(took ? words.still : words.stop)}
        </h1>
        <p class="adult ${adult ? 'small' : ''}" role="status">
          ${took ? `${t(words.read)} "${t(words.stop)} ${t(words.adult)}"` : t(words.adult)}
        </p>
        ${
          hasAdult(this.session.view)
            ? this.me.handover && html`<kring-handover></kring-handover>`
            : this.withoutAdult(this.me.handover?.mine === true)
        }
        ${
          adult
            ? html`<kring-reports
                announce
                session-id=${this.shared.session.id}
                .seats=${this.shared.seats}
              ></kring-reports>`
            : nothing
        }
        <div class="actions">
          <kring-button icon="life-buoy" @click=${() => (this.helping = true)}
            >${t(words.help)}</kring-button
          >
          <kring-button
            variant="plain"
            ?busy=${this.busy('session/leave')}
            @click=${() => this.press('session/leave')}
            >${t(words.leave)}</kring-button
          >
        </div>
      </main>
      <kring-help
        ?open=${this.helping}
        frozen
        @kring-close=${() => (this.helping = false)}
      ></kring-help>`;
  }

  /** In a form without an adult Kring calls nobody: somebody walks. */
  private withoutAdult(mine: boolean): TemplateResult | typeof nothing {
    if (!this.leads && !mine) return nothing;
    return html`<section>
        <p>${t(words.walk)}</p>
        ${this.leads ? html`<p>${t(words.rules)}</p>` : nothing}
        <kring-button variant="danger" size="large" href="tel:112">${t(words.danger)}</kring-button>
      </section>
      ${mine ? this.onward() : nothing}`;
  }

  private onward(): TemplateResult {
    return html`<p class="soft">${t(words.mine)}</p>
      <div class="actions">
        <kring-button
          variant="primary"
          ?busy=${this.busy('session/carry-on')}
          @click=${() => this.press('session/carry-on')}
          >${t(words.goOn)}</kring-button
        >
        <kring-button ?busy=${this.busy('session/end')} @click=${() => this.press('session/end')}
          >${t(words.end)}</kring-button
        >
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-frozen': KringFrozen;
  }
}
