import { compareUnit } from './compare-unit.ts';
import { readNumber, type Amount } from './read-number.ts';

const quantity =
  /(?<![\d.,])\d[\d.,]{0,15} ?(?:\\[,; ]|\\text\{|~|\$|\{){0,4} ?[\p{L}°µΩ€%][^\s,;:?!$]{0,15}/gu;
const most = 30;

/** Whether the question names this very quantity, in this unit: `12 cm` in "how many metres is 12 cm?". */
export function isGiven(question: string, { readings: [first], unit }: Amount): boolean {
  const named = [...question.matchAll(quantity)].slice(0, most);
  return named.some(([text]) => {
    const given = readNumber(text.replace(/[{}$]|\\text|\\[,; ]/g, ''));
    if (!given || given.unit === '') return false;
    return (
      given.readings.some(({ value }) => value.equals(first.value)) &&
      compareUnit(given.unit, [unit]).kind === 'same'
    );
  });
}
