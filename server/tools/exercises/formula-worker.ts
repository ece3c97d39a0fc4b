import { parentPort } from 'node:worker_threads';
import { markFormula } from './formula-mark.ts';
import type { FormulaJob, FormulaReply } from './formula-pool.ts';

/** The thread that judges formulas: one job in, one reply out. It says `ready` once, when loaded. */
parentPort?.on('message', (job: FormulaJob) => {
  const reply: FormulaReply = { id: job.id, mark: markFormula(job.key, job.answer) };
  parentPort?.postMessage(reply);
});
// The first formula builds the parsers' tables: better now than while somebody waits for their mark.
markFormula({ answer: 'x+1', compare: 'equation' }, 'y=\\frac{1}{2}x');
markFormula({ answer: '\\frac{1}{2}', compare: 'form' }, '0{,}5');
parentPort?.postMessage('ready');
