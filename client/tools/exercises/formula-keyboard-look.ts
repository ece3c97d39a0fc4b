import { t } from '../../i18n/index.ts';

const words = { keyboard: { nl: 'Formuletoetsenbord', en: 'Formula keyboard' } };

/** What MathLive calls it, and our token: so that it follows the person's own choice of light or dark. */
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
  'keycap-text-active': 'accent-ink',
  'keycap-text-pressed': 'accent-ink',
  'keycap-border': 'line',
  'keycap-border-bottom': 'edge',
  'keycap-secondary-background': 'surface',
  'keycap-secondary-background-hover': 'accent-soft',
  'keycap-secondary-text': 'ink',
  'keycap-secondary-border': 'line',
  'keycap-secondary-border-bottom': 'edge',
} as const;

const coloured = Object.entries(colours)
  .map(([name, token]) => `--${name}: var(--k-${token});`)
  .join('\n');

/** As high as the keyboard of a phone: keys for a thumb, and lower ones where the screen is low. */
const look = `
  :host {
    ${coloured}
    --keycap-height: clamp(40px, 6.4dvh, 56px);
    --keycap-max-width: 76px;
    --keycap-gap: clamp(3px, 0.8dvh, 6px);
    --keyboard-padding-top: 0px;
    position: fixed;
    z-index: 105;
    inset: 0 0 env(safe-area-inset-bottom, 0px);
    pointer-events: none;
  }
  :host::after {
    content: '';
    position: absolute;
    inset: 100% 0 auto;
    height: env(safe-area-inset-bottom, 0px);
    background: var(--k-sunken);
  }
  :host > div {
    height: 100%;
  }
  #numbers .MLK__rows {
    --keycap-width: min(76px, 12.4cqw);
  }
  .MLK__rows {
    padding-top: var(--keycap-gap);
  }
  .MLK__rows > .MLK__row > :is(.action, .shift) {
    align-items: center;
    justify-content: center;
    padding: 0;
  }
  .MLK__backdrop {
    box-shadow: 0 -1.5px var(--k-line);
  }
  /* What was touched does not stay lit. */
  @media (hover: none) {
    :host {
      --keycap-background-hover: var(--k-raised);
      --keycap-secondary-background-hover: var(--k-surface);
    }
  }
`;

export const keyboardSheet = new CSSStyleSheet();
keyboardSheet.replaceSync(look);

/** Says what it is and what its keys are: MathLive names them and leaves out that they are buttons. */
export function dressKeyboard(holder: Element): void {
  const keyboard = holder.querySelector('.ML__keyboard');
  keyboard?.setAttribute('role', 'region');
  keyboard?.setAttribute('aria-label', t(words.keyboard));
  for (const key of keyboard?.querySelectorAll('.MLK__row > [id], [data-layer], [data-command]') ??
    [])
    key.setAttribute('role', 'button');
}
