import type { Arrivals } from '../../session/arrival.ts';
import { partOf } from '../../session/tool-parts.ts';

const shown = { nl: 'toont een antwoord op de schaal', en: 'shows an answer on the scale' };

export const arrivals: Arrivals = (view) =>
  Object.entries(partOf(view, 'checkin')?.shown ?? {}).flatMap(([scale, people]) =>
    Object.entries(people)
      .filter(([person]) => person !== view.me.person)
      .map(([person, value]) => ({
        key: `checkin/${scale}/${person}/${String(value)}`,
        spot: { at: 'checkin' },
        person,
        what: shown,
      })),
  );
