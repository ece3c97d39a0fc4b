import type { Question } from '../../../shared/tools/poll/question.ts';
import type { Shown } from '../../../shared/tools/poll/totals.ts';
import type { Text } from '../../i18n/index.ts';

/** What to do with a class that answered like this (forms.md 3.5). */
export type Advice = 'explain' | 'talk' | 'short';

export const advices: Readonly<Record<Advice, Text>> = {
  explain: {
    nl: 'Minder dan 3 op 10 juist: leg het opnieuw uit, en laat dan nog eens stemmen.',
    en: 'Fewer than 3 in 10 right: explain it again, and then let them vote again.',
  },
  talk: {
    nl: 'Laat ze nu praten: zoek iemand met een ander antwoord, en overtuig met een reden.',
    en: 'Let them talk now: find somebody with another answer, and convince with a reason.',
  },
  short: {
    nl: 'Meer dan 7 op 10 juist: een korte uitleg is genoeg.',
    en: 'More than 7 in 10 right: a short explanation is enough.',
  },
};

/** The share of a class that was right, 0..1; undefined where nothing is right or nothing may be told. */
export function shareRight(question: Question, shown: Shown): number | undefined {
  if (shown.kind !== 'counts' || shown.n === 0) return undefined;
  const { n, counts, rightly = 0 } = shown;
  if (question.kind === 'exercise') return rightly / n;
  if (question.kind === 'choice' && question.right)
    // Of several right options each person may have chosen some: the least chosen one counts.
    return Math.min(...question.right.map((id) => counts[id] ?? 0)) / n;
  if (question.kind === 'number' && question.right) {
    const { value, tolerance } = question.right;
    const near = Object.entries(counts).filter(
      ([said]) => Math.abs(Number(said) - value) <= tolerance,
    );
    return near.reduce((sum, [, many]) => sum + many, 0) / n;
  }
  return undefined;
}

/** Undefined where there is too little to go by, or nothing to talk about. */
export function adviceFor(question: Question, shown: Shown | undefined): Advice | undefined {
  if (!shown || shown.kind === 'few' || question.kind === 'cloud' || question.kind === 'text')
    return undefined;
  const share = shareRight(question, shown);
  if (share === undefined) return 'talk';
  return share < 0.3 ? 'explain' : share <= 0.7 ? 'talk' : 'short';
}
