import { ownerOfPlace } from '../../session/here.ts';
import type { SayPlace } from '../../session/place-words.ts';
import { exerciseWord, numbered, seenOf } from './kring-exercises-seen.ts';

/** *Is at exercise 6*; of somebody else's answers, *watches your exercise 6*. */
export const sayPlace: SayPlace = (view, { at, part }, who) => {
  const owner = ownerOfPlace(at);
  const one = numbered(seenOf(view), 'practice').find(({ id }) => id === part);
  const short = one ? exerciseWord(one.number) : { nl: 'Oefeningen', en: 'Exercises' };
  const name = view.shared.people[owner ?? '']?.name ?? '';
  const nl = one ? `oefening ${String(one.number)}` : 'de oefeningen';
  const en = one ? `exercise ${String(one.number)}` : 'the exercises';
  if (owner === who) return { is: { nl: `is bij ${nl}`, en: `is at ${en}` }, short };
  if (owner === view.me.person)
    return { is: { nl: `leest mee bij ${nl}`, en: `reads along at ${en}` }, short };
  return {
    is: { nl: `leest mee met ${name}, bij ${nl}`, en: `reads along with ${name}, at ${en}` },
    short,
  };
};
