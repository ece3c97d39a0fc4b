import type * as Y from 'yjs';

export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The one edit that turns `before` into `after`: what is between the common start and the common end.
 * Never cuts a surrogate pair in two. Undefined when nothing changed.
 */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (isHighHalf(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1;
  }
  if (end > 0 && isLowHalf(before.charCodeAt(before.length - end))) end -= 1;
  const insert = after.slice(start, after.length - end);
  return { at: start, remove: before.length - end - start, insert };
}

const isHighHalf = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLowHalf = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** Writes `after` into a shared text by its smallest edit, in one transaction with `origin`. */
export function writeText(text: Y.Text, after: string, origin: unknown): void {
  const edit = editBetween(text.toString(), after);
  if (!edit) return;
  text.doc?.transact(() => {
    if (edit.remove > 0) text.delete(edit.at, edit.remove);
    if (edit.insert !== '') text.insert(edit.at, edit.insert);
  }, origin);
}

type Delta = readonly { retain?: number; insert?: unknown; delete?: number }[];

/** Where a caret goes when somebody else edits the text. Text put at the caret stays behind it. */
export function caretAfter(delta: Delta, caret: number): number {
  let read = 0;
  let moved = caret;
  for (const step of delta) {
    if (read >= caret) break;
    if (step.retain !== undefined) read += step.retain;
    else if (typeof step.insert === 'string') moved += step.insert.length;
    else if (step.delete !== undefined) {
      moved -= Math.min(step.delete, Math.max(0, caret - read));
      read += step.delete;
    }
  }
  return Math.max(0, moved);
}
