import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized, t, type Text } from '../i18n/index.ts';
import './kring-icon.ts';
import { spokenStyles } from './spoken.styles.ts';

export type ChipKind = 'everyone' | 'us-two' | 'only-you' | 'sealed' | 'no-name' | 'adult';

const kinds: Record<ChipKind, { icon: string; text: Text }> = {
  everyone: { icon: 'users', text: { nl: 'Iedereen hier', en: 'Everyone here' } },
  'us-two': { icon: 'message-circle', text: { nl: 'Alleen wij twee', en: 'Only the two of us' } },
  'only-you': { icon: 'lock', text: { nl: 'Alleen jij', en: 'Only you' } },
  sealed: {
    icon: 'eye-off',
    text: { nl: 'Niemand, tot het getoond wordt', en: 'Nobody until revealed' },
  },
  'no-name': { icon: 'hat-glasses', text: { nl: 'Zonder naam', en: 'No name' } },
  adult: { icon: 'eye', text: { nl: 'Een volwassene leest mee', en: 'An adult can read this' } },
};
const words = { who: { nl: 'Wie ziet dit:', en: 'Who can see this:' } };

/**
 * Who can see what is written here: icon, colour and words. Violet means private.
 * @summary The words for a kind are its default; `text` says it more exactly, from the rights themselves.
 */
@customElement('kring-chip')
export class KringChip extends Localized(LitElement) {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: inline-flex;
        max-width: 100%;
        vertical-align: middle;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        box-sizing: border-box;
        min-width: 0;
        min-height: 28px;
        padding: 2px var(--k-space-3) 2px var(--k-space-2);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-full);
        background: var(--k-surface);
        color: var(--k-ink);
        font-size: var(--k-text-s);
        font-weight: 600;
        line-height: 1.25;
      }
      .text {
        display: -webkit-box;
        min-width: 0;
        overflow: hidden;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
      .us-two,
      .sealed {
        border-color: var(--k-private);
        background: var(--k-private-soft);
        color: var(--k-private);
      }
      .sealed {
        border-style: dashed;
      }
      .only-you {
        border-color: var(--k-private);
        background: var(--k-private);
        color: var(--k-surface);
      }
      .no-name {
        border-style: dashed;
      }
      .adult {
        border-color: var(--k-ink);
        background: var(--k-ink);
        color: var(--k-paper);
      }
    `,
  ];

  @property({ reflect: true }) kind: ChipKind = 'everyone';
  @property({ attribute: false }) text: Text | undefined;

  protected override render(): TemplateResult {
    const { icon, text } = kinds[this.kind];
    const said = t(this.text ?? text);
    return html`<span class="chip ${this.kind}"
      ><kring-icon name=${icon}></kring-icon><span class="spoken">${t(words.who)} </span
      ><span class="text" title=${said}>${said}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-chip': KringChip;
  }
}
