import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { toast } from '../../elements/toast.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { t } from '../../i18n/index.ts';
import { offline } from '../../link/ask.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';

const words = {
  lay: { nl: 'Open een bewaarde bladzijde', en: 'Open a saved page' },
  hint: {
    nl: 'bladzijden van een vorige keer (.kring)',
    en: 'pages from an earlier time (.kring)',
  },
  laid: { nl: 'op de bladzijde Samen gelegd.', en: 'laid on the page Together.' },
  page: { nl: 'bladzijde is', en: 'page is' },
  pages: { nl: 'bladzijden zijn', en: 'pages are' },
  notes: {
    nl: 'De notities staan onderaan bij Notities.',
    en: 'The notes are at the end of Notes.',
  },
  none: {
    nl: 'In dit bestand zitten geen bladzijden of notities die hier open kunnen.',
    en: 'This file holds no pages or notes that can be opened here.',
  },
  partly: {
    nl: 'Niet alles paste of was leesbaar.',
    en: 'Not everything fitted or could be read.',
  },
  later: {
    nl: 'Het bord is nog niet open. Probeer het zo dadelijk.',
    en: 'The board is not open yet. Try again in a moment.',
  },
};
const boardName = 'board:together';
const notesName = 'notes:shared';

/** Takes what was kept another time, and lays it on the shared page. */
@customElement('kring-table')
export class KringTable extends SessionElement {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: block;
      }
      label {
        display: inline-flex;
      }
      input {
        display: none;
      }
    `,
  ];

  @state() private working = false;
  @query('input') private input!: HTMLInputElement;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.me.docs[boardName]];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.me.docs[boardName]?.mode !== 'write') return nothing;
    return html`<kring-button
        variant="plain"
        size="small"
        icon="download"
        ?busy=${this.working}
        @click=${() => this.input.click()}
        title=${t(words.hint)}
        >${t(words.lay)}<span class="spoken">, ${t(words.hint)}</span></kring-button
      >
      <input type="file" accept=".kring,application/json" @change=${this.onFile} />`;
  }

  private onFile = async (): Promise<void> => {
    const file = this.input.files?.[0];
    this.input.value = '';
    if (!file) return;
    this.working = true;
    const said = await this.lay(file).catch(() => ({ text: t(offline.text), fine: false }));
    this.working = false;
    toast(said.text, said.fine ? 'polite' : 'assertive');
  };

  /** @throws when the code that lays could not be fetched */
  private async lay(file: File): Promise<{ text: string; fine: boolean }> {
    const [{ readBundle }, { layBundle }] = await Promise.all([
      import('../recap/bundle.ts'),
      import('./lay.ts'),
    ]);
    const read = await readBundle(file);
    if (!read.ok) return { text: t(read.problem), fine: false };
    const board = this.session.document(boardName);
    const notes = this.session.document(notesName);
    if (!board?.synced) return { text: t(words.later), fine: false };
    const to = { board, notes, author: this.me.person };
    const laid = await layBundle(read.bundle, this.shared.session.id, to);
    const pages =
      laid.pages > 0
        ? `${String(laid.pages)} ${t(laid.pages === 1 ? words.page : words.pages)} ${t(words.laid)}`
        : '';
    const parts = [pages, laid.notes ? t(words.notes) : '', laid.partly ? t(words.partly) : ''];
    const text = parts.filter(Boolean).join(' ') || t(words.none);
    return { text, fine: laid.pages > 0 || laid.notes };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-table': KringTable;
  }
}
