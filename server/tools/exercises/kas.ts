import * as namespace from '@khanacademy/kas';

/** What KAS says of two formulas; `unread` when it cannot parse one of them. */
export type KasVerdict = 'equal' | 'form' | 'different' | 'unread';

interface Kas {
  parse(latex: string): { parsed: boolean; expr?: unknown };
  compare(a: unknown, b: unknown, options: { form: boolean }): { equal: boolean };
}

/** The package is CommonJS for Node: its functions are then under `default`. */
const kas = ('parse' in namespace
  ? namespace
  : (namespace as { default: unknown }).default) as unknown as Kas;

/** Compares plain LaTeX. `form` asks for the same form too; `equal` then means equal in another form. */
export function kasCompare(key: string, answer: string, form: boolean): KasVerdict {
  try {
    const [a, b] = [kas.parse(key), kas.parse(answer)];
    if (!a.parsed || !b.parsed) return 'unread';
    if (form && kas.compare(b.expr, a.expr, { form: true }).equal) return 'form';
    return kas.compare(b.expr, a.expr, { form: false }).equal ? 'equal' : 'different';
  } catch {
    return 'unread';
  }
}
