import { MathfieldElement } from 'mathlive';
import { language, onLanguage, t } from '../../i18n/index.ts';
import { schoolKeyboard } from './formula-keyboard.ts';
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
colourKeyboard();
window.mathVirtualKeyboard.addEventListener('geometrychange', nameKeyboard);

const words = { keyboard: { nl: 'Formuletoetsenbord', en: 'Formula keyboard' } };

/** The keyboard takes our colours, so that it follows the person's own choice of light or dark. */
function colourKeyboard(): void {
  const colours = {
    'keyboard-accent-color': 'accent',
    'keyboard-background': 'sunken',
    'keyboard-border': 'line',
    'keyboard-horizontal-rule': 'line',
    'keyboard-toolbar-text': 'ink',
    'keyboard-toolbar-text-active': 'accent',
    'keyboard-toolbar-background': 'sunken',
    'keyboard-toolbar-background-hover': 'accent-soft',
    'keyboard-toolbar-background-selected': 'sunken',
    'keycap-background': 'raised',
    'keycap-background-hover': 'accent-soft',
    'keycap-text': 'ink',
    'keycap-text-active': 'ink',
    'keycap-border': 'line',
    'keycap-border-bottom': 'edge',
    'keycap-secondary-background': 'surface',
    'keycap-secondary-background-hover': 'accent-soft',
    'keycap-secondary-text': 'ink',
    'keycap-secondary-border': 'line',
    'keycap-secondary-border-bottom': 'edge',
  };
  for (const [name, token] of Object.entries(colours)) {
    document.body.style.setProperty(`--${name}`, `var(--k-${token})`);
  }
}

/** MathLive puts its keyboard at the end of the page, outside every landmark. */
function nameKeyboard(): void {
  const keyboard = document.querySelector('body > .ML__keyboard');
  keyboard?.setAttribute('role', 'region');
  keyboard?.setAttribute('aria-label', t(words.keyboard));
}

function followLanguage(): void {
  MathfieldElement.locale = language();
  MathfieldElement.decimalSeparator = language() === 'nl' ? ',' : '.';
  window.mathVirtualKeyboard.layouts = [schoolKeyboard(), 'alphabetic'];
}

export { MathfieldElement };
