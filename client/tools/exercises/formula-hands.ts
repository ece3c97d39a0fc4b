import type { MathfieldElement } from 'mathlive';
import { announceInOurWords } from './formula-announce.ts';
import { leaveKeyboard, ownKeyboard } from './formula-keyboard-place.ts';
import { formKeys } from './formula-keys.ts';
import { schoolTyping } from './formula-typing.ts';

/**
 * All that makes a MathLive field one of ours under the hands: its keys, its keyboard on the screen, what is said.
 * @returns a function that puts the keyboard of this field away
 */
export function formulaHands(field: MathfieldElement): () => void {
  formKeys(field);
  ownKeyboard(field);
  announceInOurWords(field);
  field.addEventListener('mount', () => schoolTyping(field));
  return () => leaveKeyboard(field);
}
