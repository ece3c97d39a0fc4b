import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { AgreementView } from '../../../shared/tools/agreement/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { formatTime } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-hold-button.ts';
import { shortCode } from './text.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Tekenen', en: 'Signing' },
  seen: {
    nl: 'Jij en de bemiddelaars, tot iedereen tekende',
    en: 'You and the mediators, until all signed',
  },
  initials: { nl: 'Je initialen', en: 'Your initials' },
  initialsHint: { nl: 'Bijvoorbeeld: N.B.', en: 'For example: N.B.' },
  sign: { nl: 'Teken', en: 'Sign' },
  code: { nl: 'Je tekent versie', en: 'You sign version' },
  with: { nl: 'met controlecode', en: 'with check code' },
  first: {
    nl: 'Vink de drie zinnen aan en zet je initialen.',
    en: 'Tick the three sentences and write your initials.',
  },
  done: { nl: 'Je tekende', en: 'You signed' },
  at: { nl: 'om', en: 'at' },
  wait: {
    nl: 'De handtekeningen worden zichtbaar als iedereen getekend heeft. De bemiddelaars zeggen wanneer we verder gaan.',
    en: 'The signatures become visible when everyone signed. The mediators say when we go on.',
  },
  back: { nl: 'Trek mijn handtekening in', en: 'Withdraw my signature' },
  all: { nl: 'Iedereen tekende dezelfde tekst.', en: 'Everyone signed the same text.' },
};
const ticks: readonly { id: 'understands' | 'wants' | 'free'; text: Text }[] = [
  { id: 'understands', text: { nl: 'Ik begrijp het', en: 'I understand it' } },
  { id: 'wants', text: { nl: 'Ik wil dit', en: 'I want this' } },
  { id: 'free', text: { nl: 'Niemand dwingt mij', en: 'Nobody forces me' } },
];

/** Three ticks, initials, and holding for three seconds: for this version only. */
@customElement('kring-agreement-sign')
export class KringAgreementSign extends ToolElement('agreement') {
  static override styles = [
    cardStyles,
    css`
      /* Nothing said yet: no gap, and still there for a screen reader. */
      div:is([role='status'], [role='alert']):not(:has(*)) {
        position: absolute;
      }
      section {
        padding: var(--k-space-4);
        border: 2px solid var(--k-accent);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      kring-switch {
        font-size: var(--k-text-l);
      }
      kring-field {
        max-width: 12rem;
      }
      .hold {
        display: grid;
        gap: var(--k-space-3);
        justify-items: center;
        text-align: center;
      }
    `,
  ];

  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private initials = '';
  #code = '';

  /** Another text is read anew: what was ticked for the old one does not count. */
  protected override willUpdate(): void {
    const code = this.view.frozen?.code ?? '';
    if (code === this.#code) return;
    this.#code = code;
    this.ticked = new Set();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { frozen, signatures } = this.view;
    const { signature } = this.own ?? {};
    if (!frozen) return nothing;
    return html`<section aria-labelledby="title">
      <header>
        <h3 id="title">${t(words.title)}</h3>
        ${signatures ? nothing : html`<kring-chip kind="us-two" .text=${words.seen}></kring-chip>`}
      </header>
      <div role="status">
        ${
          signature?.code === frozen.code
            ? html`<p class="ok">
                  <kring-icon name="check"></kring-icon>${t(words.done)} ${t(words.at)}
                  ${formatTime(signature.at)}.
                </p>
                <p>${t(signatures ? words.all : words.wait)}</p>`
            : nothing
        }
      </div>
      ${
        signature?.code === frozen.code
          ? html`<div class="actions">
              <kring-button
                variant="plain"
                size="small"
                icon="undo-2"
                ?busy=${this.busy('agreement/unsign')}
                @click=${() => this.press('agreement/unsign')}
                >${t(words.back)}</kring-button
              >
            </div>`
          : this.form(frozen)
      }
    </section>`;
  }

  private form(frozen: NonNullable<AgreementView['frozen']>): TemplateResult {
    const ready = this.ticked.size === ticks.length && trimmed(this.initials) !== '';
    return html`<div>
        ${ticks.map(
          ({ id, text }) =>
            html`<kring-switch
              .checked=${live(this.ticked.has(id))}
              @change=${(event: Event) => this.tick(id, (event.target as KringSwitch).checked)}
              >${t(text)}</kring-switch
            >`,
        )}
      </div>
      <kring-field
        label=${t(words.initials)}
        hint=${t(words.initialsHint)}
        maxlength="5"
        .value=${this.initials}
        @input=${(event: Event) => (this.initials = (event.target as KringField).value)}
      ></kring-field>
      <div class="hold">
        <p class="soft">
          ${t(words.code)} ${frozen.version} ${t(words.with)}
          <strong>${shortCode(frozen.code)}</strong>
        </p>
        <kring-hold-button
          ?disabled=${!ready}
          ?busy=${this.busy('agreement/sign')}
          @kring-held=${() => this.sign(frozen)}
          >${t(words.sign)}</kring-hold-button
        >
        ${ready ? nothing : html`<p class="soft">${t(words.first)}</p>`}
      </div>`;
  }

  private tick(id: string, on: boolean): void {
    const others = [...this.ticked].filter((other) => other !== id);
    this.ticked = new Set(on ? [...others, id] : others);
  }

  private async sign({ code, version }: { code: string; version: number }): Promise<void> {
    await this.press('agreement/sign', {
      code,
      version,
      initials: trimmed(this.initials),
      understands: true,
      wants: true,
      free: true,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-sign': KringAgreementSign;
  }
}
