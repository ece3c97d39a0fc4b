import { MathfieldElement } from 'mathlive';
import { language, onLanguage } from '../../i18n/index.ts';
import './math-fonts.ts';
import { stylesByScript } from './styles-by-script.ts';

/** MathLive, set up once: our fonts, no sounds, the language and decimal sign of the person. */
MathfieldElement.fontsDirectory = null;
MathfieldElement.soundsDirectory = null;
followLanguage();
onLanguage(followLanguage);
stylesByScript(document.body);

function followLanguage(): void {
  MathfieldElement.locale = language();
  MathfieldElement.decimalSeparator = language() === 'nl' ? ',' : '.';
}

export { MathfieldElement };
