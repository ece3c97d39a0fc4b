import { MathfieldElement } from 'mathlive';
import { language, onLanguage, t } from '../../i18n/index.ts';
import './math-fonts.ts';
import { stylesByScript } from './styles-by-script.ts';

/** MathLive, set up once: our fonts, no sounds, the language and decimal sign of the person. */
MathfieldElement.fontsDirectory = null;
MathfieldElement.soundsDirectory = null;
followLanguage();
onLanguage(followLanguage);
stylesByScript(document.body);
window.mathVirtualKeyboard.addEventListener('geometrychange', nameKeyboard);

const words = { keyboard: { nl: 'Formuletoetsenbord', en: 'Formula keyboard' } };

/** MathLive puts its keyboard at the end of the page, outside every landmark. */
function nameKeyboard(): void {
  const keyboard = document.querySelector('body > .ML__keyboard');
  keyboard?.setAttribute('role', 'region');
  keyboard?.setAttribute('aria-label', t(words.keyboard));
}

function followLanguage(): void {
  MathfieldElement.locale = language();
  MathfieldElement.decimalSeparator = language() === 'nl' ? ',' : '.';
}

export { MathfieldElement };
