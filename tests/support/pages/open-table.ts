import type { BrowserContextOptions } from 'playwright-core';
import { bank, loadBankSet } from '../../../shared/bank/index.ts';
import { numbered } from '../../../client/tools/exercises/kring-exercises-seen.ts';
import type { ExercisesView } from '../../../shared/tools/exercises/views.ts';
import type { TestBrowser } from '../browser.ts';
import { Guest } from './session.ts';

export interface OpenTable {
  readonly tutor: Guest;
  readonly tutee: Guest;
  readonly session: string;
}

/** Tara and Lien at the open table, each in a browser of their own; both accepted the rules. */
export async function openTable(
  browser: TestBrowser,
  url: string,
  options: { tutor?: BrowserContextOptions; tutee?: BrowserContextOptions } = {},
): Promise<OpenTable> {
  const tutor = await Guest.enter(browser, url, options.tutor);
  const session = await tutor.start('open', 'Tara');
  const tutee = await Guest.enter(browser, url, options.tutee);
  await tutee.join(await tutor.code(session), session, 'Lien');
  await tutor.page.getByRole('button', { name: /Laat .*binnen/ }).click();
  await tutee.page.locator('kring-live').waitFor();
  for (const guest of [tutor, tutee]) {
    await guest.send('consent/accept');
    await guest.page.locator('kring-board .bar.tools').waitFor();
  }
  return { tutor, tutee, session };
}

/** The first exercises of a set that ships with Kring, laid on the table by the tutor. @returns their ids, in order */
export async function layExercises({ tutor, tutee }: OpenTable, count = 3): Promise<string[]> {
  const { items } = (await loadBankSet(bank[0]!)).sets.nl;
  const some = items.slice(0, count);
  await tutor.send('exercises/graded', { answer: 'no', items: [] });
  await tutor.send('exercises/add', { items: some, set: 'practice' });
  const { exercises } = (await tutor.view()).shared.tools as { exercises: ExercisesView };
  const ids = numbered(exercises, 'practice').map(({ id }) => id);
  await tutee.knows(ids.at(-1)!);
  return ids;
}
