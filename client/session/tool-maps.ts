import type { AgreementOwn, AgreementView } from '../../shared/tools/agreement/index.ts';
import type { CardsOwn, CardsView } from '../../shared/tools/cards/index.ts';
import type { CaucusOwn, CaucusView } from '../../shared/tools/caucus/index.ts';
import type { CheckinOwn, CheckinView } from '../../shared/tools/checkin/index.ts';
import type { ConsentView } from '../../shared/tools/consent/index.ts';
import type { ExercisesOwn, ExercisesView } from '../../shared/tools/exercises/views.ts';
import type { FollowUpOwn, FollowUpView } from '../../shared/tools/followup/index.ts';
import type { GoalsOwn, GoalsView } from '../../shared/tools/goals/index.ts';
import type { HeardOwn, HeardView } from '../../shared/tools/heard/index.ts';
import type { IntakeOwn, IntakeView } from '../../shared/tools/intake/index.ts';
import type { NeedsOwn, NeedsView } from '../../shared/tools/needs/index.ts';
import type { QuestionsOwn, QuestionsView } from '../../shared/tools/questions/index.ts';
import type { RulesOwn, RulesView } from '../../shared/tools/rules/index.ts';
import type { SummariesOwn, SummariesView } from '../../shared/tools/summaries/index.ts';
import type { TalkView } from '../../shared/tools/talk/index.ts';
import type { TeachbackOwn, TeachbackView } from '../../shared/tools/teachback/index.ts';
import type { TurnsOwn, TurnsView } from '../../shared/tools/turns/index.ts';

/** What the people of one audience have in common of each tool. */
export interface ViewMap {
  agreement: AgreementView | undefined;
  board: undefined;
  cards: CardsView;
  caucus: CaucusView;
  checkin: CheckinView;
  consent: ConsentView;
  exercises: ExercisesView;
  followup: FollowUpView;
  goals: GoalsView;
  heard: HeardView;
  intake: IntakeView;
  needs: NeedsView;
  notes: undefined;
  private: undefined;
  questions: QuestionsView;
  rules: RulesView;
  summaries: SummariesView;
  talk: TalkView;
  teachback: TeachbackView;
  turns: TurnsView;
}

/** What only this person sees of each tool. */
export interface OwnMap {
  agreement: AgreementOwn;
  board: undefined;
  cards: CardsOwn;
  caucus: CaucusOwn;
  checkin: CheckinOwn;
  consent: undefined;
  exercises: ExercisesOwn;
  followup: FollowUpOwn;
  goals: GoalsOwn;
  heard: HeardOwn;
  intake: IntakeOwn;
  needs: NeedsOwn;
  notes: undefined;
  private: undefined;
  questions: QuestionsOwn;
  rules: RulesOwn;
  summaries: SummariesOwn;
  talk: undefined;
  teachback: TeachbackOwn;
  turns: TurnsOwn;
}

export type ToolId = keyof ViewMap;

/** The tools that show something to all of an audience: the others keep documents only. */
export type ShownTool = {
  [T in ToolId]: ViewMap[T] extends undefined ? never : T;
}[ToolId];

/** The data of each command. */
export type CommandMap = Readonly<Record<string, object>>;
export type CommandName = keyof CommandMap;
