import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleEllipsis from 'lucide-static/icons/circle-ellipsis.svg?raw';
import messageCircleQuestion from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import type { Mark, Verdict } from '../../../shared/tools/exercises/mark.ts';
import { registerIcons } from '../../elements/icons.ts';
import '../../elements/kring-icon.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import './kring-rich-text.ts';

registerIcons({
  'circle-check': circleCheck,
  'circle-ellipsis': circleEllipsis,
  'message-circle-question-mark': messageCircleQuestion,
  'rotate-ccw': rotateCcw,
});

const words: Record<Verdict, Text> = {
  right: { nl: 'Juist.', en: 'Right.' },
  wrong: {
    nl: 'Nog niet. Kijk het nog eens na.',
    en: 'Not yet. Have another look.',
  },
  invalid: { nl: 'Nog niet af.', en: 'Not finished yet.' },
  undecided: { nl: 'Je tutor beslist.', en: 'Your tutor decides.' },
};
const icons: Record<Verdict, string> = {
  right: 'circle-check',
  wrong: 'rotate-ccw',
  invalid: 'circle-ellipsis',
  undecided: 'message-circle-question-mark',
};
const readAs = { nl: 'Zo las ik het:', en: 'I read it as:' };

/** What the marker said, in words and an icon. Spoken when it changes. */
@customElement('kring-verdict')
export class KringVerdict extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      font-family: var(--k-font-text, system-ui, sans-serif);
    }
    .verdict {
      display: flex;
      gap: var(--k-space-2, 8px);
      padding: var(--k-space-3, 12px);
      border-radius: var(--k-radius, 10px);
      border-inline-start: 4px solid currentColor;
      background: var(--k-sunken, #efe7d8);
      color: var(--k-ink, #231d16);
    }
    .right {
      background: var(--k-ok-soft, #e3efd6);
    }
    .right kring-icon {
      color: var(--k-ok, #3c6b1f);
    }
    .verdict > div {
      min-width: 0;
    }
    p {
      margin: 0;
    }
    p:has(kring-rich-text) {
      overflow: auto hidden;
      padding-block: 0.2em;
    }
    strong {
      display: block;
    }
  `;

  @property({ attribute: false }) mark: Mark | undefined;

  protected override render() {
    return html`<div role="status">${this.mark ? this.said(this.mark) : nothing}</div>`;
  }

  private said(mark: Mark) {
    return html`<div class="verdict ${mark.verdict}">
      <kring-icon name=${icons[mark.verdict]}></kring-icon>
      <div>
        <strong>${t(words[mark.verdict])}</strong>
        ${mark.note ? html`<p>${t(mark.note)}</p>` : nothing}
        ${
          mark.read
            ? html`<p>
                ${t(readAs)}
                <kring-rich-text
                  inline
                  .source=${`$${mark.read.replace(/\$/g, '')}$`}
                ></kring-rich-text>
              </p>`
            : nothing
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-verdict': KringVerdict;
  }
}
