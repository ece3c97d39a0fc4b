import { bank, loadBankSet, type BankEntry } from '../../../shared/bank/index.ts';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import type { SetName } from '../../../shared/tools/exercises/governed.ts';
import type { Language } from '../../i18n/index.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';

/** Sends a few of them. */
type Lay = (items: readonly Item[], set: SetName) => Promise<Ack>;

/** As many as one command takes. */
const atOnce = 12;

/** Lays exercises on the table. @returns whether the server took all of them */
export async function addItems(lay: Lay, items: readonly Item[], set: SetName): Promise<boolean> {
  for (let from = 0; from < items.length; from += atOnce) {
    const ack = await lay(items.slice(from, from + atOnce), set);
    if (!ack.ok) return false;
  }
  return true;
}

/** A whole set of the bank, ready to begin: what to practise with, and what to end with. */
export async function addBankSet(lay: Lay, entry: BankEntry, language: Language): Promise<boolean> {
  const { items, exit } = (await loadBankSet(entry)).sets[language];
  return (await addItems(lay, items, 'practice')) && addItems(lay, exit, 'exit');
}

/** Items that somebody picked from the bank; those that the bank meant for the end go to the end. */
export async function addChosen(
  lay: Lay,
  items: readonly Item[],
  language: Language,
): Promise<boolean> {
  const sets = await Promise.all(bank.map(loadBankSet));
  const last = new Set(sets.flatMap((set) => set.sets[language].exit.map((item) => item.id)));
  const exit = items.filter((item) => last.has(item.id));
  const practice = items.filter((item) => !last.has(item.id));
  return (await addItems(lay, practice, 'practice')) && addItems(lay, exit, 'exit');
}
