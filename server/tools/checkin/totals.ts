import { boxOf, type Form, type SessionState } from '../../../shared/engine/index.ts';
import { countingBox, type Scale } from '../../../shared/tools/checkin/index.ts';
import type { Storage, TotalRow } from '../../storage/port.ts';
import { mayShow, seen, type Counts, type SeenTotals } from './shown.ts';

interface Given {
  readonly question: string;
  readonly answer: string;
}

const scalesOf = (form: Form): Readonly<Record<string, Scale>> =>
  Object.fromEntries(
    Object.entries((form.tools['checkin'] as Record<string, Scale> | undefined) ?? {}).filter(
      ([, { shown }]) => shown === 'totals',
    ),
  );

/** What lies in the boxes of a session, question by question. */
const givenIn = (session: SessionState): Given[] =>
  Object.keys(scalesOf(session.form)).flatMap((question) =>
    boxOf(session, countingBox(question)).slips.map(({ value }) => ({
      question,
      answer: String(value),
    })),
  );

const countsOf = (
  rows: readonly TotalRow[],
  question: string,
  which: 'waiting' | 'shown',
): Counts =>
  Object.fromEntries(
    rows.filter((row) => row.question === question).map((row) => [row.answer, row[which]]),
  );

/** A store may keep rows in the order in which they came, and that would tell who answered first. */
const byAnswer = (one: Given, other: Given): number =>
  `${one.question} ${one.answer}` < `${other.question} ${other.answer}` ? -1 : 1;

/**
 * Answers without a name (forms.md 0.9). They lie in ballot boxes until their session is over and are then added all at
 * once: no time of one answer, and no place in the write-ahead log beside what its person did. When the process dies
 * before that they are lost; nobody is asked twice.
 */
export class Totals {
  readonly #storage: Pick<Storage, 'addTotals' | 'totals' | 'showTotals'>;
  /** How far it came with a session: what lies in its boxes stays there, and an ending may be carried out again. */
  readonly #came = new Map<string, 'added' | 'done'>();
  /** One close after the other: what one has added and not yet shown, another would show as well. */
  #last: Promise<void> = Promise.resolve();

  constructor(storage: Pick<Storage, 'addTotals' | 'totals' | 'showTotals'>) {
    this.#storage = storage;
  }

  /** The session is over: what its people answered joins what waits, and is shown once it is enough. */
  close(session: SessionState): Promise<void> {
    const done = this.#last.then(() => this.#close(session));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #close(session: SessionState): Promise<void> {
    const { id, form } = session;
    const given = givenIn(session);
    if (given.length === 0 || this.#came.get(id) === 'done') return;
    if (!this.#came.has(id)) await this.#storage.addTotals(form.id, given.sort(byAnswer));
    this.#came.set(id, 'added');
    const rows = await this.#storage.totals(form.id);
    for (const question of Object.keys(scalesOf(form))) {
      const waiting = countsOf(rows, question, 'waiting');
      if (mayShow(waiting, countsOf(rows, question, 'shown')))
        await this.#storage.showTotals(form.id, question, waiting);
    }
    this.#came.set(id, 'done');
  }

  /** Question -> its words, and what anybody may see. */
  async seen(
    form: Form,
  ): Promise<Readonly<Record<string, SeenTotals & Pick<Scale, 'question' | 'ends'>>>> {
    const rows = await this.#storage.totals(form.id);
    return Object.fromEntries(
      Object.entries(scalesOf(form)).map(([id, { question, ends }]) => [
        id,
        { question, ends, ...seen(countsOf(rows, id, 'shown')) },
      ]),
    );
  }
}
