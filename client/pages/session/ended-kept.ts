import { endOf } from '../../tools/ends.ts';
import type { EndReader, Left, Paper } from '../../tools/tool-end.ts';

/** Where these people meet again, with this person's own link. */
export interface NextMeeting {
  readonly session: string;
  /** Milliseconds since 1970. */
  readonly opensAt: number;
  /** Path of the link. */
  readonly link: string;
}

/** The bundle of the server, as far as the end shows it. */
export interface KeptAnswer {
  readonly tools?: Readonly<Record<string, Left>>;
  readonly documents?: Readonly<Record<string, string>>;
  readonly followUp?: NextMeeting;
}

/** It holds pages or notes, which can be laid on the table again. */
export const isLayable = ({ documents = {} }: KeptAnswer): boolean =>
  Object.keys(documents).some((name) =>
    ['board', 'notes'].some((tool) => name.startsWith(`${tool}:`)),
  );

const parts = ({ tools = {} }: KeptAnswer): [string, Left][] => Object.entries(tools);

/** What is taken along, where one tool has words of its own for it. */
export const paperOf = (kept: KeptAnswer, reader: EndReader): Paper | undefined =>
  parts(kept)
    .map(([tool, left]) => endOf(tool)?.paper?.(left, reader))
    .find((paper) => paper !== undefined);

/** There is something to look at, besides how it ended and where one meets again. */
export function hasOwn(kept: KeptAnswer, reader: EndReader): boolean {
  const others = parts(kept).some(([tool]) => !endOf(tool));
  return Boolean(paperOf(kept, reader) || others || Object.keys(kept.documents ?? {}).length > 0);
}

/** When these people meet again they talk anew; otherwise they look back. */
export const talksAgain = (kept: KeptAnswer): boolean =>
  parts(kept).some(([tool, left]) => endOf(tool)?.again?.(left) === true);
