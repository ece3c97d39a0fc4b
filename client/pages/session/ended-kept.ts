import type { Outcome } from '../../../shared/tools/agreement/state.ts';
import type { Result } from '../../tools/followup/words.ts';

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
  readonly tools?: {
    readonly agreement?: { readonly items?: readonly unknown[]; readonly outcome?: Outcome };
    readonly followup?: { readonly result?: Result; readonly again?: true };
  } & Readonly<Record<string, unknown>>;
  readonly documents?: Readonly<Record<string, string>>;
  readonly followUp?: NextMeeting;
}

/** It holds pages or notes, which can be laid on the table again. */
export const isLayable = ({ documents = {} }: KeptAnswer): boolean =>
  Object.keys(documents).some((name) => /^(board|notes):/.test(name));

export const hasAgreement = ({ tools }: KeptAnswer): boolean =>
  (tools?.agreement?.items ?? []).length > 0;

/** There is something to look at, besides how it ended and where one meets again. */
export function hasOwn(kept: KeptAnswer): boolean {
  const told = ['agreement', 'followup'];
  const others = Object.keys(kept.tools ?? {}).some((tool) => !told.includes(tool));
  return hasAgreement(kept) || others || Object.keys(kept.documents ?? {}).length > 0;
}

/** When these people meet again they talk anew; otherwise they look back. */
export const talksAgain = ({ tools }: KeptAnswer): boolean =>
  tools?.agreement?.outcome === 'second-sitting' || tools?.followup?.result === 'reopened';
