import type { Tool } from '../engine/index.ts';
import { board } from './board/index.ts';
import { checkin } from './checkin/index.ts';
import { consent } from './consent/index.ts';
import { exercises } from './exercises/index.ts';
import { goals } from './goals/index.ts';
import { notes } from './notes/index.ts';
import { scribbles } from './private/index.ts';
import { questions } from './questions/index.ts';
import { talk } from './talk/index.ts';
import { teachback } from './teachback/index.ts';

/** Every tool there is. A new tool is one folder and one line here. */
export const tools: readonly Tool[] = [
  board,
  checkin,
  consent,
  exercises,
  goals,
  notes,
  questions,
  scribbles,
  talk,
  teachback,
] as unknown as readonly Tool[];
