import { html, nothing, type TemplateResult } from 'lit';
import { t, type Text } from '../../../i18n/index.ts';
import { tools } from '../tools/index.ts';
import { hasFullScreen } from '../../../elements/full-screen.ts';
import { icon, icons } from './icons.ts';
import { gridKey, wholeKey, words as bar } from './toolbar.ts';

const words = {
  title: { nl: 'Sneltoetsen', en: 'Shortcuts' },
  close: { nl: 'Sluit', en: 'Close' },
};

const rows: readonly (readonly [string, Text])[] = [
  [
    'Enter',
    {
      nl: 'Zet een vorm in het midden, of bewerk de tekst',
      en: 'Put a shape in the middle, or edit the text',
    },
  ],
  ['Esc', { nl: 'Stop of laat los', en: 'Stop or let go' }],
  [
    '← ↑ → ↓',
    { nl: 'Verplaats wat gekozen is, of de bladzijde', en: 'Move the selection, or the page' },
  ],
  ['Shift + ←→', { nl: 'Maak groter of kleiner', en: 'Make larger or smaller' }],
  ['Delete', { nl: 'Wis', en: 'Erase' }],
  [
    'Shift + L',
    { nl: 'Zet vast wat gekozen is, of maak het los', en: 'Lock or unlock the selection' },
  ],
  ['Ctrl + Z', { nl: 'Ongedaan maken (alleen wat jij deed)', en: 'Undo (only what you did)' }],
  ['Ctrl + Y', { nl: 'Opnieuw', en: 'Redo' }],
  ['Ctrl + A', { nl: 'Kies alles', en: 'Select everything' }],
  ['Ctrl + C / X / V', { nl: 'Kopieer, knip, plak', en: 'Copy, cut, paste' }],
  ['Ctrl + D', { nl: 'Dupliceer', en: 'Duplicate' }],
  ['+ / -', { nl: 'Zoom in of uit', en: 'Zoom in or out' }],
  ['0 / 1', { nl: 'Ware grootte / toon alles', en: 'Actual size / show everything' }],
  [
    'Page Down / Up',
    {
      nl: 'In de lijst: volgende of vorige (ook n en b)',
      en: 'In the list: next or previous (also n and b)',
    },
  ],
  ['Spatie', { nl: 'Hou in om de bladzijde te verschuiven', en: 'Hold to move the page' }],
];

export function shortcuts(close: () => void): TemplateResult {
  return html`<dialog
    aria-labelledby="shortcuts-title"
    @click=${(e: MouseEvent) => e.target === e.currentTarget && close()}
  >
    <header>
      <h2 id="shortcuts-title">${t(words.title)}</h2>
      <button aria-label=${t(words.close)} title=${t(words.close)} @click=${close}>
        ${icon(icons.close)}
      </button>
    </header>
    <dl>
      ${tools.map((tool) => row(tool.key.toUpperCase(), tool.name))}
      ${row(gridKey.toUpperCase(), bar.grid)}
      ${hasFullScreen() ? row(wholeKey.toUpperCase(), bar.whole) : nothing}
      ${rows.map(([keys, name]) => row(keys === 'Spatie' ? t({ nl: 'Spatie', en: 'Space' }) : keys, name))}
    </dl>
  </dialog>`;
}

function row(keys: string, name: Text): TemplateResult {
  return html`<dt><kbd>${keys}</kbd></dt>
    <dd>${t(name)}</dd>`;
}
