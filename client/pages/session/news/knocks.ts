import type { Arrivals } from '../../../session/arrival.ts';

const knock = { nl: 'klopt aan', en: 'knocks' };

/** Who waits outside stands above the stage of whoever lets people in, on every screen. */
export const knocks: Arrivals = ({ shared }) =>
  shared.session.locked === undefined
    ? []
    : Object.entries(shared.people)
        .filter(([, { place }]) => place === 'waiting')
        .map(([person]) => ({ key: `door/${person}`, person, what: knock }));
