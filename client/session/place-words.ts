import type { PersonId } from '../../shared/engine/index.ts';
import type { SeenWhereabouts } from '../../shared/wire/whereabouts.ts';
import type { View } from '../../shared/wire/view.ts';
import type { Text } from '../i18n/index.ts';

/** How a tool says that somebody is at one of its places. */
export interface PlaceWords {
  /** After a name: *is at exercise 6*. */
  readonly is: Text;
  /** On its own, where there is little room: *Exercise 6*. */
  readonly short: Text;
}

/** @param who the person who is there */
export type SayPlace = (view: View, place: SeenWhereabouts, who: PersonId) => PlaceWords;
