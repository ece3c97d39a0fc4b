import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { copyText } from '../../elements/copy-text.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { toast } from '../../elements/toast.ts';
import { t } from '../../i18n/index.ts';
import type { Kept } from '../../link/doc-link.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { noticeStyles } from './notice.styles.ts';

const words = {
  region: { nl: 'Niet bewaard', en: 'Not saved' },
  waits: {
    nl: 'Je laatste wijziging is niet bewaard, want daar mag je nu niet schrijven. Ze blijft op deze pagina en wordt bewaard zodra je er weer mag schrijven.',
    en: 'Your last change is not saved, because you may not write there now. It stays on this page and is saved as soon as you may write there again.',
  },
  refused: {
    nl: 'Je laatste wijziging kan niet bewaard worden: ze is te groot of past niet meer bij wat er nu staat.',
    en: 'Your last change cannot be saved: it is too large, or no longer fits what is there now.',
  },
  copy: { nl: 'Kopieer de woorden', en: 'Copy the words' },
  copied: { nl: 'Gekopieerd.', en: 'Copied.' },
  byHand: {
    nl: 'Kopiëren lukt hier niet. Dit zijn de woorden:',
    en: 'This browser does not copy. These are the words:',
  },
  discard: { nl: 'Gooi weg', en: 'Throw away' },
};

/** Above the stage: edits of this person that could not be saved, what becomes of them, and a way to take the words along. */
@customElement('kring-unsaved')
export class KringUnsaved extends SessionElement {
  static override styles = noticeStyles;

  protected override watches({ kept = [] }: Session): readonly unknown[] {
    return kept;
  }

  protected override render(): TemplateResult {
    const kept = this.session.kept ?? [];
    return html`<div role="region" aria-label=${t(words.region)} ?hidden=${kept.length === 0}>
      <div role="status">${kept.map((one) => this.one(one))}</div>
    </div>`;
  }

  private one(kept: Kept): TemplateResult {
    return html`<div class="notice">
      <span
        ><kring-icon name="cloud-off"></kring-icon
        ><span>${t(kept.again ? words.waits : words.refused)}</span></span
      >
      ${
        kept.text
          ? html`<kring-button @click=${() => this.copy(kept)}>${t(words.copy)}</kring-button>`
          : nothing
      }
      <kring-button variant="plain" @click=${() => this.session.discard?.(kept)}
        >${t(words.discard)}</kring-button
      >
    </div>`;
  }

  private async copy({ text }: Kept): Promise<void> {
    const copied = await copyText(text, this);
    toast(copied ? t(words.copied) : `${t(words.byHand)} ${text}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-unsaved': KringUnsaved;
  }
}
