import { MathfieldElement } from 'mathlive';
import { language, onLanguage } from '../../i18n/index.ts';
import { placeKeyboard } from './formula-keyboard-place.ts';
import { formulaKeyboard } from './formula-keyboard.ts';
import './math-fonts.ts';
import { mathliveWords } from './mathlive-words.ts';
import { stylesByScript } from './styles-by-script.ts';

/** MathLive, set up once: our fonts, no sounds, the language and decimal sign of the person. */
MathfieldElement.fontsDirectory = null;
MathfieldElement.soundsDirectory = null;
MathfieldElement.strings = { nl: mathliveWords };
followLanguage();
onLanguage(followLanguage);
stylesByScript(document.body);
placeKeyboard();

function followLanguage(): void {
  MathfieldElement.locale = language();
  MathfieldElement.decimalSeparator = language() === 'nl' ? ',' : '.';
  window.mathVirtualKeyboard.layouts = [formulaKeyboard(language())];
}

export { MathfieldElement };
