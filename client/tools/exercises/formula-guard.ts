import type { MathfieldElement } from 'mathlive';
import { latexTooBig } from '../../../shared/tools/exercises/latex-allowed.ts';
import type { Text } from '../../i18n/index.ts';

/**
 * Keeps out of a formula field what nobody could draw: MathLive recurses, and a paste or the keys that go one layer too
 * deep would stop the tab of whoever looks. Listens before everybody else, so that nobody is told of it.
 * @param say told why, and with nothing once something else is typed
 */
export function guardField(field: MathfieldElement, say: (why: Text | undefined) => void): void {
  let before = '';
  const refuse = (event: Event, why: Text) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    say(why);
  };
  const brought = (event: Event, data: DataTransfer | null) => {
    const texts = ['text/plain', 'application/x-latex'].map((kind) => data?.getData(kind) ?? '');
    const why = texts.map(latexTooBig).find(Boolean);
    if (why) refuse(event, why);
  };
  field.addEventListener('paste', (event) => brought(event, event.clipboardData), true);
  field.addEventListener('drop', (event) => brought(event, event.dataTransfer), true);
  const remember = () => {
    const now = field.getValue('latex');
    if (!latexTooBig(now)) before = now;
  };
  field.addEventListener('beforeinput', remember, true);
  field.addEventListener(
    'input',
    (event) => {
      const why = latexTooBig(field.getValue('latex'));
      if (!why) return say(undefined);
      field.setValue(before, { silenceNotifications: true });
      refuse(event, why);
    },
    true,
  );
}
