import type * as Y from 'yjs';

/** One replacement: `remove` characters at `at`, then `insert` there. */
export interface TextChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The smallest single replacement that turns `before` into `after`, so that two people can type in one box.
 * @param caret where the caret stands after typing: it settles which of two equal letters was typed
 */
export function diffText(before: string, after: string, caret: number): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  // The unchanged end reaches at most to the caret, the unchanged start takes what is left.
  let end = 0;
  const endMost = Math.min(shorter, after.length - caret);
  while (end < endMost && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  let start = 0;
  while (start < shorter - end && before[start] === after[start]) start++;
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  [start, end] = keepPairs(before, after, start, end);
  return {
    at: start,
    remove: before.length - start - end,
    insert: after.slice(start, after.length - end),
  };
}

/** Never cut a surrogate pair in two: half a letter cannot be encoded. */
function keepPairs(before: string, after: string, start: number, end: number): [number, number] {
  const high = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] ?? '');
  const low = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');
  const left = start > 0 && (high(before, start - 1) || high(after, start - 1)) ? start - 1 : start;
  const cut = end > 0 && (low(before, before.length - end) || low(after, after.length - end));
  return [left, cut ? end - 1 : end];
}

/** What an event of a text did, as changes that apply one after the other. */
export function changesOf(delta: Y.YTextEvent['delta']): TextChange[] {
  const out: TextChange[] = [];
  let at = 0;
  for (const step of delta) {
    if (step.retain !== undefined) at += step.retain;
    else if (step.delete !== undefined) out.push({ at, remove: step.delete, insert: '' });
    else {
      // Anything but text takes one place.
      const insert = typeof step.insert === 'string' ? step.insert : '\ufffc';
      out.push({ at, remove: 0, insert });
      at += insert.length;
    }
  }
  return out;
}

/** Applies changes one after the other; the caller holds the transaction. */
export function applyChanges(text: Y.Text, changes: readonly TextChange[]): void {
  for (const { at, remove, insert } of changes) {
    if (remove > 0) text.delete(at, remove);
    if (insert !== '') text.insert(at, insert);
  }
}

/** Where a caret goes when somebody else edits the text: what is put at the caret stays behind it. */
export const moveCaret = (caret: number, { at, remove, insert }: TextChange): number =>
  caret <= at ? caret : Math.max(at, caret - remove) + insert.length;
