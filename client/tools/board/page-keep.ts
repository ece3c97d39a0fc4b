import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import bookmarkCheck from 'lucide-static/icons/bookmark-check.svg?raw';
import { registerIcons } from '../../elements/icons.ts';
import '../../elements/kring-button.ts';
import { t } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { SessionElement } from '../../session/session-element.ts';

registerIcons({ bookmark, 'bookmark-check': bookmarkCheck });

const words = {
  keep: { nl: 'Bewaar deze bladzijde', en: 'Keep this page' },
  kept: { nl: 'Deze bladzijde neem je mee', en: 'You take this page along' },
};

/** Marks a page to take along at the end; what nobody marks is destroyed (forms.md 1.10). */
@customElement('kring-page-keep')
export class KringPageKeep extends SessionElement {
  /** The document's name. */
  @property() document = '';
  /** Only the icon, where there is little room. */
  @property({ type: Boolean }) short = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.me.keeps];
  }

  protected override render(): TemplateResult {
    const kept = this.document in this.me.keeps;
    return html`<kring-button
      size="small"
      variant="plain"
      icon=${kept ? 'bookmark-check' : 'bookmark'}
      ?icon-only=${this.short}
      .pressed=${kept}
      ?busy=${this.busy('keep/mark')}
      @click=${() => this.press('keep/mark', { document: this.document, keep: !kept })}
      >${t(kept ? words.kept : words.keep)}</kring-button
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-page-keep': KringPageKeep;
  }
}
