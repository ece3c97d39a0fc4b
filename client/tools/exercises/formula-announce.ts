import type { MathfieldElement } from 'mathlive';
import { t, type Text } from '../../i18n/index.ts';
import { spokenFormula } from './formula-spoken.ts';

const words = {
  empty: { nl: 'leeg', en: 'empty' },
  start: { nl: 'begin', en: 'start' },
  end: { nl: 'einde', en: 'end' },
  deleted: { nl: 'gewist', en: 'deleted' },
  chosen: (what: string): Text => ({ nl: `gekozen: ${what}`, en: `selected: ${what}` }),
};

/** What the field tells of itself while somebody types and moves; `plonk` is a sound, and is not said. */
type Told = 'plonk' | 'delete' | 'focus' | 'line' | 'replacement' | (string & {});

/**
 * Says what happens in a formula field in the language of the person. MathLive knows English alone, and says it to
 * screen readers by itself unless its `announce` is prevented.
 */
export function announceInOurWords(field: MathfieldElement): void {
  const say = (words: string): void => {
    const status = field.shadowRoot?.querySelector('[role=status]');
    if (status) status.textContent = words;
  };
  field.addEventListener('announce', (event) => {
    const { command } = (event as CustomEvent<{ command: Told }>).detail;
    if (command === 'plonk') return;
    event.preventDefault();
    say(said(field, command));
  });
  // Of what becomes selected it announces nothing, or what was selected before.
  field.addEventListener('selection-change', () => {
    const what = chosen(field);
    if (what !== '') say(t(words.chosen(what)));
  });
}

const chosen = (field: MathfieldElement): string =>
  field.selectionIsCollapsed ? '' : spokenFormula(field.getValue(field.selection, 'latex'));

function said(field: MathfieldElement, command: Told): string {
  const whole = spokenFormula(field.getValue('latex')) || t(words.empty);
  if (command === 'line' || command === 'focus') return whole;
  const selected = chosen(field);
  if (selected !== '') return t(words.chosen(selected));
  if (command === 'delete') return `${t(words.deleted)}; ${whole}`;
  const at = field.position;
  if (at === 0) return t(words.start);
  if (at === field.lastOffset) return `${whole}; ${t(words.end)}`;
  // What is made of several boxes begins further to the left.
  let from = at - 1;
  while (from > 0 && field.getValue(from, at, 'latex') === '') from -= 1;
  return spokenFormula(field.getValue(from, at, 'latex'));
}
