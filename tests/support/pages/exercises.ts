import * as Y from 'yjs';
import { bank, loadBankSet } from '../../../shared/bank/index.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import { publicItem, type PublicItem } from '../../../shared/tools/exercises/public-item.ts';
import { language } from '../../../client/i18n/index.ts';
import { answerDoc } from '../../../client/tools/exercises/answer-doc.ts';
import '../../../client/tools/exercises/kring-bank-picker.ts';
import '../../../client/tools/exercises/kring-item-editor.ts';
import '../../../client/tools/exercises/kring-item.ts';
import type { KringItem } from '../../../client/tools/exercises/kring-item.ts';

/**
 * A page with the elements of the exercises, in one of three views: items (for a tutee or a tutor),
 * editor, bank. Two item pages exchange the tutee's document over a channel of the browser.
 */
const query = new URLSearchParams(location.search);
const main = document.querySelector('main') as HTMLElement;
main.style.cssText = 'max-width: 60rem; margin: 0 auto; padding: 16px; display: grid; gap: 32px';
main.style.gridTemplateColumns = 'minmax(0, 1fr)';

const heard: { name: string; detail: unknown }[] = [];
Object.assign(window, { heard });
for (const name of ['kring-check', 'kring-item-saved', 'kring-cancel', 'kring-items-chosen']) {
  main.addEventListener(name, (event) =>
    heard.push({ name, detail: (event as CustomEvent).detail }),
  );
}

const view = query.get('view') ?? 'items';
if (view === 'items') await items(query.get('role') === 'tutor');
else main.append(document.createElement(`kring-${view}`));
document.body.dataset['ready'] = 'yes';

function sharedDoc(): Y.Doc {
  const doc = new Y.Doc();
  const channel = new BroadcastChannel('answers');
  channel.onmessage = ({ data }: MessageEvent<Uint8Array | 'hello'>) => {
    if (data === 'hello') channel.postMessage(Y.encodeStateAsUpdate(doc));
    else Y.applyUpdate(doc, data, channel);
  };
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== channel) channel.postMessage(update);
  });
  channel.postMessage('hello');
  return doc;
}

async function items(tutor: boolean): Promise<void> {
  const doc = sharedDoc();
  const port = answerDoc(doc, () => !tutor);
  const wanted = ['frac-1', 'frac-3', 'frac-5', 'frac-6', 'frac-7'];
  const fractions = bank.find((entry) => entry.id === 'fractions');
  if (!fractions) throw new Error('There is no set of fractions.');
  const { sets } = await loadBankSet(fractions);
  const verdicts: Record<string, Mark> = {
    'frac-1': { verdict: 'undecided', read: '\\frac{3}{4}' },
    'frac-3': { verdict: 'right' },
    'frac-5': {
      verdict: 'invalid',
      note: { nl: 'Zet de eenheid erbij.', en: 'Add the unit.' },
      read: '1{,}125',
    },
    'frac-6': { verdict: 'wrong' },
  };
  for (const id of wanted) {
    const found = sets[language()].items.find((item) => item.id === id);
    if (!found) throw new Error(`There is no item ${id}.`);
    main.append(itemElement(publicItem(found), port, tutor, verdicts[id]));
  }
}

function itemElement(
  item: PublicItem,
  answers: KringItem['answers'],
  tutor: boolean,
  verdict: Mark | undefined,
): KringItem {
  const element = document.createElement('kring-item');
  element.id = item.id;
  element.label = `${language() === 'nl' ? 'Oefening' : 'Exercise'} ${item.id}`;
  Object.assign(element, { item, answers, readonly: tutor, checkable: !tutor });
  element.explain = item.id === 'frac-7';
  if (query.has('verdicts')) element.verdict = verdict;
  return element;
}
