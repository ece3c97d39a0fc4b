import { parentPort } from 'node:worker_threads';
import { markFormula } from './formula-mark.ts';
import { sameAs } from './formula-same.ts';
import type { FormulaJob, FormulaReply } from './formula-job.ts';

/** The thread that judges formulas: one job in, one reply out. It says `ready` once, when loaded. */
parentPort?.on('message', ({ id, key, answer, functions, language }: FormulaJob) => {
  const names = new Set(functions);
  const mark = markFormula(key, answer, names, language);
  const same = sameAs(key, answer, names);
  parentPort?.postMessage({ id, mark, ...(same && { same }) } satisfies FormulaReply);
});
// The first formulas are slow, until the code is warm: better now than while somebody waits for their mark.
markFormula({ answer: 'y=x+1', compare: 'equation' }, 'y=\\frac{1}{2}x', new Set(), 'nl');
markFormula({ answer: '\\sqrt{8}x', compare: 'form' }, '2\\sqrt2x', new Set(), 'nl');
parentPort?.postMessage('ready');
