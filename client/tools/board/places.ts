import type { SayPlace } from '../../session/place-words.ts';
import { ownerOfPlace } from '../../session/here.ts';
import { titleOf } from './page-list.ts';

/** *Draws on Demo*, *watches on your answer*. */
export const sayPlace: SayPlace = (view, { at, writes }, who) => {
  const owner = ownerOfPlace(at);
  const short = titleOf(view, at, owner);
  const mine = owner === view.me.person;
  const own = owner === who;
  const page = {
    nl: mine ? 'jouw antwoord' : own ? 'de eigen bladzijde' : short.nl,
    en: mine ? 'your answer' : own ? 'their own page' : short.en,
  };
  return writes
    ? { is: { nl: `tekent op ${page.nl}`, en: `draws on ${page.en}` }, short }
    : { is: { nl: `kijkt naar ${page.nl}`, en: `watches ${page.en}` }, short };
};
