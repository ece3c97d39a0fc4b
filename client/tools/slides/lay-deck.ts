import type { Deck } from '../../../shared/tools/slides/deck.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { CommandMap } from '../../session/tool-maps.ts';
import { freshName } from './draft.ts';

/** Slides that a deck can have. */
const most = 80;

type DeckCommand = 'slides/put' | 'slides/drop';
export type SendDeck = <C extends DeckCommand>(type: C, data: CommandMap[C]) => Promise<Ack>;

/**
 * Makes the deck of a session this one: slide by slide, so that the class never sees a deck without slides. Each gets a
 * name of its own: what people write in the slides of before is not in those that come.
 * @param before the ids that it has now, of which one goes for each that comes
 * @returns the names of the slides that came, the first first, and whether all of it was taken
 */
export async function layDeck(
  deck: Deck,
  before: readonly string[],
  send: SendDeck,
): Promise<{ readonly whole: boolean; readonly names: readonly string[] }> {
  const names: string[] = [];
  const going = [...before];
  let after = before.at(-1);
  const dropFirst = async (): Promise<boolean> => {
    const [slide] = going;
    if (slide === undefined) return true;
    const dropped = await send('slides/drop', { slide });
    if (dropped.ok) going.shift();
    return dropped.ok;
  };
  for (const slide of deck) {
    // A full deck has no room for one more.
    if (going.length > 1 && going.length + names.length >= most && !(await dropFirst()))
      return { whole: false, names };
    const id = freshName();
    const put = await send('slides/put', { slide: { ...slide, id }, ...(after && { after }) });
    if (!put.ok) return { whole: false, names };
    names.push(id);
    after = id;
    if (!(await dropFirst())) return { whole: false, names };
  }
  while (going.length > 0) if (!(await dropFirst())) return { whole: false, names };
  return { whole: true, names };
}
