import { Type, type Static } from 'typebox';
import type { SessionState } from '../../../shared/engine/index.ts';
import type { BoxState } from '../../../shared/tools/box/state.ts';
import type { SlidesState } from '../../../shared/tools/slides/index.ts';
import { HelpLineSchema } from '../../../shared/tools/slides/help-line.ts';

const BothWords = Type.Object({ nl: Type.String(), en: Type.String() });
const AskedSchema = Type.Object({ text: Type.String(), answer: Type.Optional(Type.String()) });

/** What stays of a lesson for its class (class K2): questions that were shown, with answers, tips, and where help is. */
export const PageSchema = Type.Object({
  /** Of the link that reads it: told to its writers only, who share it. */
  address: Type.String(),
  title: BothWords,
  language: Type.Union([Type.Literal('nl'), Type.Literal('en')]),
  /** When the lesson was over. */
  heldAt: Type.Integer(),
  goals: Type.Array(BothWords),
  /** By a number that says where each stood; nobody who asked one knows it by that. */
  questions: Type.Record(Type.String(), AskedSchema),
  /** What the educators add in their own words. */
  tips: Type.String(),
  help: Type.Array(HelpLineSchema),
});
export type ClassPage = Static<typeof PageSchema>;

const shown: ReadonlySet<string> = new Set(['shown', 'answered', 'later']);

/** No vote, nobody's name, nothing that the class did not see: not even how many wanted to know something. */
export function classPageOf(session: SessionState, address: string, heldAt: number): ClassPage {
  const box = session.tools['box'] as BoxState | undefined;
  const slides = session.tools['slides'] as SlidesState | undefined;
  const asked = Object.values(box?.asked ?? {})
    .filter(({ standing }) => shown.has(standing))
    .sort((a, b) => a.order - b.order);
  return {
    ...{ address, title: slides?.title ?? session.form.session ?? session.form.title, heldAt },
    language: session.language,
    goals: [...(slides?.goals ?? [])],
    questions: Object.fromEntries(
      asked.map(({ text, answer }, at) => [
        String(at + 1),
        { text, ...(answer !== undefined && { answer }) },
      ]),
    ),
    tips: '',
    help: [...(slides?.help ?? [])],
  };
}
