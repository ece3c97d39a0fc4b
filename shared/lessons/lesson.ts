import type { CaseCard } from '../tools/groups/case-card.ts';
import type { Deck } from '../tools/slides/deck.ts';
import type { HelpLine } from '../tools/slides/help-line.ts';
import type { Question } from '../tools/poll/question.ts';
import type { Text } from '../wire/text.ts';

/** A lesson that can be given as it stands, complete in both languages. */
export interface Lesson {
  readonly id: string;
  readonly title: Text;
  /** One sentence. */
  readonly about: Text;
  /** What the class should know, think or dare at the end: three at most. */
  readonly goals: readonly Text[];
  /** Switches on approve-first, clouds without singletons, stricter display and the help card (forms.md 3.1). */
  readonly sensitive: boolean;
  /** When its facts and its help list were last checked: `2026-11`. */
  readonly checked: string;
  /** For whom in the class it may come close, and what the educators then do not say. */
  readonly care: Text;
  readonly deck: Deck;
  readonly questions: readonly Question[];
  /** Ids of three fact questions that are asked at the start and again at the end. */
  readonly quiz: readonly [string, string, string];
  /** The id of the word cloud of the start. */
  readonly cloud: string;
  readonly cases: readonly CaseCard[];
  readonly help: readonly HelpLine[];
}
