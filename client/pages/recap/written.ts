import { html, nothing, type TemplateResult } from 'lit';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { t } from '../../i18n/index.ts';
import { keptOf, openKept, type Bundle } from './bundle.ts';
import './kring-kept-page.ts';
import { hasNotes, renderNotes } from './notes.ts';

const words = {
  notes: { nl: 'Notities', en: 'Notes' },
  own: { nl: 'Voor mezelf', en: 'For myself' },
  later: {
    nl: 'Je schreef niets voor jezelf op. Hier is nog plaats.',
    en: 'You wrote nothing for yourself. Here is room for it.',
  },
  pages: { nl: 'Van het bord', en: 'From the board' },
  together: { nl: 'Samen', en: 'Together' },
  demo: { nl: 'Voordoen', en: 'Demo' },
  answer: { nl: 'Antwoord', en: 'Answer' },
};

const TitlesSchema = Type.Object({ titles: Type.Record(Type.String(), Type.String()) });

/** The notes of all that were kept, then what was written for oneself. */
export function notesPart(bundle: Bundle): unknown[] {
  return [...keptOf(bundle, 'notes'), ...keptOf(bundle, 'private')].map((name) => {
    const own = name.startsWith('private:');
    const doc = openKept(bundle.documents[name] ?? '');
    if (!doc || !hasNotes(doc)) return own && bundle.person.leads ? roomToWrite() : nothing;
    return html`<section class="notes">
      <h2>${t(own ? words.own : words.notes)}</h2>
      ${renderNotes(doc)}
    </section>`;
  });
}

/** Lines on the paper, for whoever led and did not get to it. */
const roomToWrite = (): TemplateResult =>
  html`<section class="notes">
    <h2>${t(words.own)}</h2>
    <p class="soft">${t(words.later)}</p>
    <div class="lines" aria-hidden="true"></div>
  </section>`;

export function pagesPart(bundle: Bundle): TemplateResult | typeof nothing {
  const names = keptOf(bundle, 'board');
  if (names.length === 0) return nothing;
  return html`<section class="pages">
    <h2>${t(words.pages)}</h2>
    ${names.map(
      (name) =>
        html`<kring-kept-page
          .content=${bundle.documents[name] ?? ''}
          .images=${bundle.images}
          label=${titleOf(bundle, name)}
        ></kring-kept-page>`,
    )}
  </section>`;
}

/** What a page that somebody added was called stands beside the documents. */
function titleOf({ tools }: Bundle, name: string): string {
  const titles = Value.Check(TitlesSchema, tools['board']) ? tools['board'].titles : {};
  const title = Object.hasOwn(titles, name) ? titles[name] : undefined;
  if (title) return title;
  if (name === 'board:together') return t(words.together);
  return t(name === 'board:demo' ? words.demo : words.answer);
}
