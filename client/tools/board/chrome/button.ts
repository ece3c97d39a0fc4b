import { html, nothing, type TemplateResult } from 'lit';
import { t, type Text } from '../../../i18n/index.ts';
import { icon } from './icons.ts';

export interface ButtonOptions {
  key?: string;
  on?: boolean;
  /** A state of its own, not the tool in hand. */
  pressed?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  optional?: boolean;
  /** Stands here only where the board is wide. */
  roomy?: boolean;
  /** Stands here only where the board is widest. */
  rare?: boolean;
  id?: string;
}

/** What gives way where there is less room. */
const looks = ['optional', 'roomy', 'rare'] as const;

/** One button of a bar: its name is its title too, with its key. */
export function button(
  name: Text,
  svg: string,
  act: () => void,
  options: ButtonOptions = {},
): TemplateResult {
  const { key, on, pressed = on, disabled, expanded } = options;
  const title = key === undefined ? t(name) : `${t(name)} (${key})`;
  return html`<button
    id=${options.id ?? nothing}
    class="${on ? 'on' : ''} ${looks.filter((look) => options[look]).join(' ')}"
    tabindex=${on ? 0 : -1}
    title=${title}
    aria-label=${t(name)}
    aria-keyshortcuts=${key?.replace('Ctrl', 'Control') ?? nothing}
    aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
    aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
    ?disabled=${disabled}
    @click=${act}
  >
    ${icon(svg)}
  </button>`;
}

/** One tab stop for a bar; the arrows move inside it. */
export function rove(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const bar = event.currentTarget as HTMLElement;
  if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
  const all = bar.querySelectorAll<HTMLElement>('button:not(:disabled)');
  // Those for which a narrow board has no room take no focus.
  const buttons = [...all].filter((one) => one.checkVisibility());
  const at = buttons.indexOf(event.target as HTMLElement);
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : (at + step!) % buttons.length;
  buttons.at(to)?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** Every bar can be reached with Tab, also when none of its buttons is switched on. */
export function oneTabStop(root: ParentNode): void {
  for (const bar of root.querySelectorAll('[role=toolbar]')) {
    if (bar.querySelector('button[tabindex="0"]:not(:disabled)')) continue;
    bar.querySelector<HTMLElement>('button:not(:disabled)')?.setAttribute('tabindex', '0');
  }
}
