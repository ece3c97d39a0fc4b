import type { Arrivals } from '../../session/arrival.ts';
import { partOf } from '../../session/tool-parts.ts';

const kept = {
  nl: 'bewaarde een vraag voor de leerkracht',
  en: 'saved a question for the teacher',
};

export const arrivals: Arrivals = (view) =>
  Object.entries(partOf(view, 'questions')?.parked ?? {})
    .filter(([, { by }]) => by !== view.me.person)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { by }]) => ({
      key: `questions/${id}`,
      spot: { at: 'questions' },
      person: by,
      what: kept,
    }));
