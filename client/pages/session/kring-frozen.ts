import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-logo.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import './kring-help.ts';
import { standingStyles } from './standing.styles.ts';

const words = {
  // Word for word forms.md 0.8, point 2.
  stop: { nl: 'We stoppen hier even.', en: 'We stop here.' },
  adult: {
    nl: 'Een volwassene neemt het over. Je hebt niets fout gedaan.',
    en: 'An adult takes over. You did nothing wrong.',
  },
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
  leave: { nl: 'Ga weg', en: 'Leave' },
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
      .adult {
        max-width: 26ch;
        font-size: var(--k-text-xl);
        line-height: 1.35;
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

  protected override watches(): readonly unknown[] {
    return [this.me.handover, this.me.role];
  }

  protected override render(): TemplateResult {
    const lead = this.leads;
    const mine = this.me.handover?.mine === true;
    return html`<main>
        <kring-logo size="64"></kring-logo>
        <h1 class="stop">${t(words.stop)}</h1>
        <p class="adult" role="status">${t(words.adult)}</p>
        ${
          lead || mine
            ? html`<section>
                <p>${t(words.walk)}</p>
                ${lead ? html`<p>${t(words.rules)}</p>` : nothing}
                <kring-button variant="danger" size="large" href="tel:112"
                  >${t(words.danger)}</kring-button
                >
              </section>`
            : nothing
        }
        ${mine || lead ? this.onward(mine) : nothing}
        <div class="actions">
          <kring-button icon="life-buoy" @click=${() => (this.helping = true)}
            >${t(words.help)}</kring-button
          >
          <kring-button variant="plain" @click=${() => this.session.send('session/leave')}
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

  private onward(mine: boolean): TemplateResult {
    return html`${mine ? html`<p class="soft">${t(words.mine)}</p>` : nothing}
      <div class="actions">
        ${
          mine
            ? html`<kring-button
                variant="primary"
                @click=${() => this.session.send('session/carry-on')}
                >${t(words.goOn)}</kring-button
              >`
            : nothing
        }
        <kring-button @click=${() => this.session.send('session/end')}
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
