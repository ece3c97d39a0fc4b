import type { Deck } from '../../../shared/tools/slides/deck.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { CommandMap } from '../../session/tool-maps.ts';

type DeckCommand = 'slides/put' | 'slides/move' | 'slides/drop';
export type SendDeck = <C extends DeckCommand>(type: C, data: CommandMap[C]) => Promise<Ack>;

/**
 * Makes the deck of a session this one: slide by slide, so that the class never sees a deck without slides.
 * @param before the ids that it has now
 * @returns whether all of it was taken
 */
export async function layDeck(
  deck: Deck,
  before: readonly string[],
  send: SendDeck,
): Promise<boolean> {
  const standing = new Set(before);
  for (const [at, slide] of deck.entries()) {
    const previous = deck[at - 1]?.id;
    const put = await send('slides/put', { slide, ...(previous && { after: previous }) });
    if (!put.ok) return false;
    if (!standing.has(slide.id) && previous) continue;
    const moved = await send('slides/move', { slide: slide.id, to: at });
    if (!moved.ok) return false;
  }
  const named = new Set(deck.map(({ id }) => id));
  for (const id of before) {
    if (named.has(id)) continue;
    const dropped = await send('slides/drop', { slide: id });
    if (!dropped.ok) return false;
  }
  return true;
}
