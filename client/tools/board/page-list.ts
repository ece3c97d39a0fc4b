import { addedId } from '../../../shared/tools/board/pages.ts';
import type { View } from '../../../shared/wire/view.ts';
import { t, type Text } from '../../i18n/index.ts';
import { peopleWith } from '../../session/seats.ts';
import { partOf } from '../../session/tool-parts.ts';

export interface Page {
  /** The document's name, such as `board:together`. */
  readonly name: string;
  readonly title: Text;
  /** Whose answer page it is. */
  readonly owner?: string;
  readonly rights: 'write' | 'read' | 'lent';
}

const words = {
  together: { nl: 'Samen', en: 'Together' },
  demo: { nl: 'Voordoen', en: 'Demo' },
  mine: { nl: 'Mijn antwoord', en: 'My answer' },
  of: (name: string): Text => ({ nl: `Antwoord van ${name}`, en: `${name}'s answer` }),
  everyone: { nl: 'Iedereen hier kan schrijven', en: 'Everyone here can write' },
  onlyYou: { nl: 'Alleen jij schrijft', en: 'Only you write' },
  youLead: { nl: 'Jij doet voor, de anderen kijken', en: 'You demonstrate, the others watch' },
  reads: { nl: 'Je kijkt mee', en: 'You are watching' },
  writes: (name: string): Text => ({
    nl: `${name} schrijft, jij kijkt mee`,
    en: `${name} writes, you watch`,
  }),
  lent: { nl: 'Je leende de pen', en: 'The pen is lent to you' },
};

const order = (name: string): number =>
  name === 'board:together' ? 0 : name.startsWith('board:answer:') ? 1 : 2;

const addedOf = (view: View, name: string) => partOf(view, 'board')?.added[addedId(name)];

/** What a page is called, for whoever reads it. */
export function titleOf(view: View, name: string, owner: string | undefined): Text {
  if (name === 'board:together') return words.together;
  if (name === 'board:demo') return words.demo;
  const added = addedOf(view, name);
  if (added) return { nl: added.title, en: added.title };
  if (owner === view.me.person) return words.mine;
  return words.of(view.shared.people[owner ?? '']?.name ?? '');
}

/** Added pages stand in the order in which they came. */
const since = (view: View, name: string): number => addedOf(view, name)?.order ?? -1;

/** The board pages that the view lets this person open now: together, the answers, the demo. */
export function pagesOf(view: View): Page[] {
  return Object.entries(view.me.docs)
    .filter(([name]) => name.startsWith('board:'))
    .sort(([a], [b]) => order(a) - order(b) || since(view, a) - since(view, b) || (a < b ? -1 : 1))
    .map(([name, { mode, owner }]) => {
      const lent = mode === 'write' && owner !== undefined && owner !== view.me.person;
      return {
        name,
        title: titleOf(view, name, owner),
        ...(owner && { owner }),
        rights: lent ? 'lent' : mode,
      };
    });
}

/** Who writes here, in a sentence. */
export function whoWrites(view: View, page: Page): string {
  const [lead] = peopleWith(view.shared, 'leads');
  if (page.rights === 'lent') return t(words.lent);
  if (page.name === 'board:together' || addedId(page.name))
    return t(page.rights === 'write' ? words.everyone : words.reads);
  if (page.rights === 'write') return t(page.owner ? words.onlyYou : words.youLead);
  const writer = page.owner ? view.shared.people[page.owner] : lead;
  return writer ? t(words.writes(writer.name)) : t(words.reads);
}
