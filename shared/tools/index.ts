import type { Tool } from '../engine/index.ts';
import { afterwards } from './afterwards/index.ts';
import { agreement } from './agreement/index.ts';
import { board } from './board/index.ts';
import { box } from './box/index.ts';
import { cards } from './cards/index.ts';
import { caucus } from './caucus/index.ts';
import { checkin } from './checkin/index.ts';
import { consent } from './consent/index.ts';
import { exercises } from './exercises/index.ts';
import { followup } from './followup/index.ts';
import { goals } from './goals/index.ts';
import { groups } from './groups/index.ts';
import { heard } from './heard/index.ts';
import { intake } from './intake/index.ts';
import { needs } from './needs/index.ts';
import { notes } from './notes/index.ts';
import { scribbles } from './private/index.ts';
import { poll } from './poll/index.ts';
import { questions } from './questions/index.ts';
import { rules } from './rules/index.ts';
import { slides } from './slides/index.ts';
import { summaries } from './summaries/index.ts';
import { talk } from './talk/index.ts';
import { teachback } from './teachback/index.ts';
import { turns } from './turns/index.ts';

/** Every tool there is. A new tool is one folder and one line here. */
export const tools = [
  afterwards,
  agreement,
  board,
  box,
  cards,
  caucus,
  checkin,
  consent,
  exercises,
  followup,
  goals,
  groups,
  heard,
  intake,
  needs,
  notes,
  poll,
  questions,
  rules,
  scribbles,
  slides,
  summaries,
  talk,
  teachback,
  turns,
] as const satisfies readonly Tool[];
