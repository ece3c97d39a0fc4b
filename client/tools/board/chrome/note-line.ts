import { html, nothing, type TemplateResult } from 'lit';
import { t, type Text } from '../../../i18n/index.ts';
import type { Board } from '../board.ts';

const words = {
  reading: {
    nl: 'Je kijkt mee. Tekenen kan nu niet.',
    en: 'You are watching. Drawing is not open now.',
  },
  loading: { nl: 'Het bord wordt geladen.', en: 'The board is loading.' },
};

/** What is said over the page: a note that passes, or what stands as long as it is so. */
export function noteLine(board: Board, passing: Text | undefined): TemplateResult {
  const standing = !board.link.synced ? words.loading : board.canWrite ? undefined : words.reading;
  const note = passing ?? standing;
  return html`<div role="status">${note ? html`<p class="note">${t(note)}</p>` : nothing}</div>`;
}
