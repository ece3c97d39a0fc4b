import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';

const words = {
  destroyed: { nl: 'Dit wordt vernietigd', en: 'This is destroyed' },
  remains: { nl: 'Dit blijft', en: 'This remains' },
};

/** What goes when the talk closes, and what stays and until when: in the words of the form. */
@customElement('kring-agreement-kept')
export class KringAgreementKept extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      .kept {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: var(--k-space-5);
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .kept > div,
      ul {
        display: grid;
        gap: var(--k-space-3);
        align-content: start;
      }
      .until {
        display: block;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
    `,
  ];

  protected override watches(): readonly unknown[] {
    return [this.shared.session];
  }

  protected override render(): TemplateResult {
    return html`<div class="kept">
      ${this.list(words.destroyed, true)} ${this.list(words.remains, false)}
    </div>`;
  }

  private list(title: (typeof words)['remains'], gone: boolean): TemplateResult {
    const some = this.shared.session.kept.filter(
      (one) => (one.class === 'K0' || one.class === 'K1') === gone,
    );
    return html`<div>
      <h3>${t(title)}</h3>
      <ul>
        ${some.map((one) => html`<li>${t(one.what)}<span class="until">${t(one.until)}</span></li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-kept': KringAgreementKept;
  }
}
