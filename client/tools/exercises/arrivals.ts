import type { Work } from '../../../shared/tools/exercises/ladder.ts';
import type { View } from '../../../shared/wire/view.ts';
import type { Arrival, Arrivals } from '../../session/arrival.ts';
import { peopleWith } from '../../session/seats.ts';
import { answersName } from './kring-exercises-answers.ts';
import { lastVerdict, numbered, ownOf, seenOf, type Numbered } from './kring-exercises-seen.ts';

const words = {
  stuck: { nl: 'zit vast', en: 'is stuck' },
  wrong: { nl: 'had het nog niet juist', en: 'did not have it right yet' },
  look: { nl: 'vraagt om te kijken', en: 'asks you to look' },
  enough: { nl: 'vindt het genoeg voor vandaag', en: 'feels it is enough for today' },
  exit: { nl: 'toont hoe het alleen ging', en: 'shows how it went alone' },
  shows: { nl: 'toont eigen werk', en: 'shows their work' },
  pen: { nl: 'geeft je de pen', en: 'gives you the pen' },
  laid: { nl: 'legde een oefening klaar', en: 'laid out an exercise' },
  there: { nl: 'Er ligt een oefening klaar', en: 'An exercise is ready' },
  hint: { nl: 'opende een hint', en: 'opened a hint' },
  opened: { nl: 'Er ging een hint open', en: 'A hint was opened' },
  at: (number: number) => ({ nl: `bij oefening ${number}`, en: `at exercise ${number}` }),
};

/** Of one answer: who is stuck, tried in vain, or wants it looked at. */
function tellWork(person: string, one: Numbered, work: Work): Arrival[] {
  const spot = { at: answersName(person), part: one.id };
  const tell = (key: string, what: Arrival['what']): Arrival => ({
    ...{ key: `exercises/${key}/${one.id}/${person}`, spot, person, what },
    where: words.at(one.number),
  });
  const verdict = lastVerdict(work.attempts);
  const tries = String(work.attempts.length);
  return [
    ...(verdict === 'wrong' ? [tell(`wrong/${tries}`, words.wrong)] : []),
    ...(verdict === 'waiting' ? [tell(`look/${tries}`, words.look)] : []),
    ...(work.stuck === undefined ? [] : [tell(`stuck/${String(work.stuck)}`, words.stuck)]),
  ];
}

/** What a tutor notices of those they help. */
function ofTutees(view: View): Arrival[] {
  const { work = {}, enough = {}, exit = {} } = seenOf(view);
  const at = (person: string): Arrival['spot'] => ({ at: answersName(person) });
  const people = (key: string, of: object, what: Arrival['what']): Arrival[] =>
    Object.keys(of).map((person) => ({
      ...{ key: `exercises/${key}/${person}`, spot: at(person), person, what },
    }));
  const pens = Object.entries(view.shared.pens)
    .filter(([person]) => view.me.docs[answersName(person)]?.mode === 'write')
    .map(([person, until]) => ({
      ...{ key: `exercises/pen/${person}/${String(until)}`, spot: at(person), person },
      what: words.pen,
    }));
  const works = numbered(seenOf(view), 'practice').flatMap((one) =>
    Object.entries(work[one.id] ?? {}).flatMap(([person, its]) => tellWork(person, one, its)),
  );
  return [
    ...people('enough', enough, words.enough),
    ...people('exit', exit, words.exit),
    ...works,
    ...pens,
  ];
}

/** What a tutee notices: exercises on the table, hints, and work that others show. */
function ofTable(view: View): Arrival[] {
  const [lead, ...more] = peopleWith(view.shared, 'leads');
  const by = lead && more.length === 0 ? { person: lead.id } : {};
  const { work } = ownOf(view);
  const me = view.me.person;
  const own = numbered(seenOf(view), 'practice').flatMap((one) => {
    const spot = { at: answersName(me), part: one.id };
    const where = words.at(one.number);
    const level = work[one.id]?.hints.length ?? 0;
    const hint = { what: 'person' in by ? words.hint : words.opened, where };
    return [
      {
        key: `exercises/item/${one.id}`,
        spot,
        what: 'person' in by ? words.laid : words.there,
        ...by,
      },
      ...(level > 0 ? [{ key: `exercises/hint/${one.id}/${level}`, spot, ...hint, ...by }] : []),
    ];
  });
  const shown = Object.keys(view.shared.shows)
    .filter((person) => person !== me)
    .map((person) => ({
      ...{ key: `exercises/shows/${person}`, spot: { at: 'exercises' }, person, what: words.shows },
    }));
  return [...shown, ...own];
}

export const arrivals: Arrivals = (view) =>
  view.shared.seats[view.me.role]?.leads ? ofTutees(view) : ofTable(view);
