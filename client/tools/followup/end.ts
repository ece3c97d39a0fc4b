import type { ToolEnd } from '../tool-end.ts';

/** How looking back went is told in the words of the form: nothing of it is taken along. */
export const followupEnd: ToolEnd = {
  again: ({ result }) => result === 'reopened',
};
