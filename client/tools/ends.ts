import { agreementEnd } from './agreement/end.ts';
import { followupEnd } from './followup/end.ts';
import type { ToolEnd } from './tool-end.ts';

/** What tools say at the end about what they left: fetched once a session is over, by nobody before. */
const ends: Readonly<Record<string, ToolEnd>> = { agreement: agreementEnd, followup: followupEnd };

/** What this tool says at the end, where it says something. */
export const endOf = (tool: string): ToolEnd | undefined => ends[tool];
