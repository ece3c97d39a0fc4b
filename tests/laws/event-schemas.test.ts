import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import { closedOf, createValidator } from '../../server/sessions/validate.ts';
import { coreEvents, type Event } from '../../shared/engine/index.ts';
import { tutor } from '../../shared/forms/tutor.ts';
import { tools } from '../../shared/tools/index.ts';
import { dataFor } from '../support/any-command.ts';
import { commandTypes } from '../support/commands.ts';
import { chance } from '../support/chance.ts';
import { choiceId, Classroom, optionsOf, slipOf } from '../support/classroom.ts';
import * as followUp from '../support/followup-histories.ts';
import { anItem, apply, history } from '../support/histories.ts';
import { Circle, sign, signature, until, promise } from '../support/mediation-circle.ts';
import * as mediation from '../support/mediation-histories.ts';
import { engine, table, type Play } from '../support/play.ts';
import { pinned } from '../support/seed.ts';

/** Every event that is declared, with what its data must be and nothing beside it. */
const declared: ReadonlyMap<string, Validator> = new Map(
  [
    ...Object.entries<TSchema>(coreEvents),
    ...tools.flatMap(({ id, events }) =>
      Object.entries<TSchema>(events).map(([name, schema]) => [`${id}/${name}`, schema] as const),
    ),
  ].map(([type, schema]) => [type, Compile(closedOf(schema) as TSchema)]),
);
const seen = new Set<string>();
const check = createValidator(engine);

/** What the log would hold of these events that it may not. */
function wrong(events: readonly Event[]): unknown[] {
  return events.flatMap(({ type, data }): unknown[] => {
    seen.add(type);
    const stored: unknown = JSON.parse(JSON.stringify(data));
    const validator = declared.get(type);
    if (!validator) return [`${type} is not declared`];
    return validator.Check(stored) ? [] : [{ type, stored, ...validator.Errors(stored)[0] }];
  });
}

const slide = { layout: 'message', text: { nl: 'Een dia.', en: 'A slide.' } };

const effects = new Map<string, number>();

/** What stops everything else is tried now and then. */
const stops = /^session\/(end|leave|left|remove|pause|handover|lapse|disconnected|freeze)$/;

/** Somebody sends something that a browser or the server itself could send here. */
function anything(by: Play | Circle, draw: () => number): void {
  const of = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  // What had an effect least often goes first.
  const [type = ''] = [1, 2]
    .map(() => of(commandTypes))
    .sort((a, b) => (effects.get(a) ?? 0) - (effects.get(b) ?? 0));
  const schema = engine.schemaOf(type);
  // What is told of these comes from the server's marker; the histories have it.
  if (!schema || type === 'exercises/attempt' || type === 'exercises/exit-check') return;
  if (stops.test(type) && draw() < 0.95) return;
  const [tool = ''] = type.split('/');
  const { people, phase, tools: parts } = by.state;
  const within = {
    people: Object.keys(people),
    roles: by.state.form.seats,
    phase,
    of: parts[tool],
    new: 'cas',
  };
  for (const person of Object.keys(people)) {
    const checked = check(person, { id: 'any', type, data: dataFor(schema, within, draw) });
    if (!checked.ok) continue;
    for (const outcome of [by.send(person, type, checked.data), by.system(type, checked.data)])
      if (outcome.ok && outcome.events.length > 0) effects.set(type, (effects.get(type) ?? 0) + 1);
  }
}

describe('every event that a command gives is declared, and meets its schema', () => {
  it('in the tutor form', () => {
    const variant = fc.constantFrom(...Object.keys(tutor.variants));
    fc.assert(
      fc.property(variant, history, fc.nat(), (which, steps, salt) => {
        const [play, draw] = [table(which), chance(salt)];
        for (const step of steps) {
          apply(play, step);
          for (let times = 0; times < 4; times += 1) anything(play, draw);
        }
        expect(wrong(play.events)).toEqual([]);
      }),
      pinned(200, 8),
    );
  });

  it('in a mediation', () => {
    fc.assert(
      fc.property(
        // A talk that begins again has no stories: its histories are those from the needs on.
        fc.constantFrom('full', 'short'),
        mediation.walk,
        fc.nat(),
        (which, walk, salt) => {
          const [circle, draw] = [new Circle(['ann', 'ben'], which), chance(salt)];
          mediation.played(circle, walk, () => {
            for (let times = 0; times < 4; times += 1) anything(circle, draw);
            return true;
          });
          expect(wrong(circle.events)).toEqual([]);
        },
      ),
      pinned(200, 8),
    );
  });

  it('in a follow-up', () => {
    fc.assert(
      fc.property(followUp.walk, fc.nat(), (draws, salt) => {
        const [circle, draw] = [followUp.lookingBack(['ann', 'ben']), chance(salt)];
        for (const one of draws) {
          followUp.played(circle, [one]);
          for (let times = 0; times < 4; times += 1) anything(circle, draw);
        }
        expect(wrong(circle.events)).toEqual([]);
      }),
      pinned(100, 8),
    );
  });

  it('in a class', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('open', 'lesson'), (salt, variant) => {
        const [play, draw] = [new Classroom(3, variant), chance(salt)];
        for (let times = 0; times < 40; times += 1) anything(play, draw);
        expect(wrong(play.events)).toEqual([]);
      }),
      pinned(20, 8),
    );
  });

  it('in a class that goes as it should', () => {
    const play = new Classroom(5, 'lesson');
    const [first = '', second = ''] = Object.keys(play.sees('lea', 'slides').slides as object);
    const question = { ...play.sees('lea', 'poll').all[choiceId], id: 'own' } as object;
    const { order: _order, ...asked } = question as { order: number };
    play.ok('lea', 'poll/put', { question: asked }).ok('lea', 'poll/drop', { run: 'own' });
    play.ok('lea', 'slides/put', { slide: { ...slide, id: 'own' }, after: first });
    play
      .ok('lea', 'slides/move', { slide: 'own', to: 0 })
      .ok('lea', 'slides/drop', { slide: 'own' });
    play.ok('tea', 'slides/check', { yes: true }).ok('tea', 'poll/judge', { sensitive: false });
    play
      .to('open')
      .ok('lea', 'slides/show', { slide: second })
      .ok('lea', 'slides/screen', { blank: true });
    play.ok('cor', 'slides/take').ok('cor', 'slides/help');
    play.opens();
    for (const pupil of play.pupils) expect(play.cast(pupil, [optionsOf()[0]]).ok).toBe(true);
    play.closes().ok('lea', 'poll/hands', { run: choiceId, hands: { [optionsOf()[0]!]: 2 } });
    play.ok('lea', 'poll/show', { run: choiceId, what: 'answer' });
    play.ok('lea', 'poll/word', { run: choiceId, word: 'iets', seen: true });
    play.ok('lea', 'poll/reset', { run: choiceId }).ok('lea', 'poll/leave');
    const id = slipOf('asked');
    play.ok('pupil-0', 'box/put', { id, text: 'Waarom?' }).wait(5_000);
    play.ok('cor', 'box/stand', { id, standing: 'shown' });
    for (const pupil of play.pupils) play.ok(pupil, 'box/up', { id });
    play.wait(5_000);
    play.ok('cor', 'box/stand', { id, standing: 'adult' });
    for (const other of ['one', 'two'])
      play.ok('pupil-1', 'box/put', { id: slipOf(other), text: `${other}?` });
    play.ok('pupil-2', 'box/put', { id: slipOf('quiet'), text: 'Voor jou?', quiet: true });
    play.wait(5_000);
    play.ok('cor', 'box/merge', { id: slipOf('one'), into: slipOf('two') });
    play.ok('cor', 'box/stand', { id: slipOf('quiet'), standing: 'read' });
    play
      .to('groups')
      .ok('lea', 'groups/deal', { size: 3 })
      .ok('lea', 'groups/time', { minutes: 5 });
    for (const group of [1, 2]) play.ok('pupil-0', 'groups/sit', { group });
    for (const group of [1, 2]) play.ok('lea', 'groups/let', { group, yes: true });
    play.ok('tea', 'groups/look', { group: 1 }).ok('pupil-0', 'groups/wrote', { paper: 'notes' });
    play.ok('pupil-0', 'groups/show', { on: true }).ok('lea', 'groups/front', { on: false });
    play.ok('pupil-0', 'groups/advise', { text: 'Vraag het.' });
    play.ok('pupil-0', 'groups/share', { on: true }).ok('pupil-0', 'groups/want', { on: true });
    play.ok('pupil-0', 'groups/pass');
    play.to('wrap').wait(0);
    expect(wrong(play.events)).toEqual([]);
  });

  it('where it takes a course of acts that chance seldom finds', () => {
    const play = table();
    play.sit('dot', 'member', false).send('tutor', 'session/admit', { person: 'dot' });
    play.send('ann', 'goals/set', { field: 'goal', text: 'Breuken' });
    play.send('tutor', 'goals/small', { person: 'ann', small: true });
    play.send('tutor', 'exercises/add', { items: [anItem('a')], set: 'practice' });
    const [item = ''] = Object.keys((play.state.tools['exercises'] as { items: object }).items);
    play.send('tutor', 'exercises/change', { item: { ...anItem('a'), id: item } });
    play.sit('cas', 'member', false).send('tutor', 'session/put-off', { person: 'cas' });
    play.send('ann', 'session/pause');
    play.send('ann', 'session/ready', { ready: true });
    play.send('tutor', 'session/resume');
    play.system('session/disconnected', { person: 'ben' });
    play.send('tutor', 'session/go-on-without', { people: ['ben'] });
    play.send('tutor', 'session/close');
    play.send('tutor', 'session/stay');
    play.send('tutor', 'session/close');
    play.send('ann', 'session/chosen');
    expect(wrong(play.events)).toEqual([]);

    const asking = table();
    asking.state = { ...asking.state, phase: { ...asking.state.phase, id: 'practise' } };
    asking.send('ann', 'questions/add', { text: 'Waarom een min?' });
    const { parked } = asking.state.tools['questions'] as { parked: object };
    const [asked = ''] = Object.keys(parked);
    expect(asking.send('ann', 'questions/drop', { id: asked }).ok).toBe(true);
    expect(wrong(asking.events)).toEqual([]);

    const arriving = table();
    arriving.state = {
      ...arriving.state,
      phase: { ...arriving.state.phase, id: 'welcome' },
    };
    arriving.send('ann', 'consent/accept');
    arriving.send('ann', 'checkin/skip', { scale: 'mood' });
    expect(wrong(arriving.events)).toEqual([]);

    const working = table('open');
    for (const person of ['tutor', 'ann', 'ben']) working.send(person, 'consent/accept');
    for (const title of ['Een', 'Twee']) working.send('ann', 'board/add', { title });
    const [page = ''] = Object.keys((working.state.tools['board'] as { added: object }).added);
    working.send('ann', 'board/name', { id: page, title: 'Drie' });
    working.send('ann', 'board/move', { id: page, to: 'later' });
    working.send('ann', 'board/remove', { id: page });
    working.send('tutor', 'exercises/add', { items: [anItem('b')], set: 'practice' });
    const [shown = ''] = Object.keys((working.state.tools['exercises'] as { items: object }).items);
    working.send('ann', 'exercises/graded', { answer: 'no', items: [] });
    const mark = { verdict: 'undecided' };
    working.send('ann', 'exercises/attempt', { item: shown, answer: '4' }, { facts: { mark } });
    const verdict = { item: shown, person: 'ann', verdict: 'right' };
    working.send('tutor', 'exercises/verdict', verdict);
    working.send('tutor', 'session/next', { from: working.state.phase.id, reason: 'no-time' });
    working.send('ann', 'questions/add', { text: 'Waarom?' });
    const [question = ''] = Object.keys(
      (working.state.tools['questions'] as { parked: object }).parked,
    );
    working.send('ann', 'questions/send', { id: question, how: 'named' });
    expect(wrong(working.events)).toEqual([]);

    const circle = until(new Circle(), 'open').ok('ann', 'rules/propose', { text: 'Rustig.' });
    const [id = ''] = Object.keys(circle.tool<{ proposals: object }>('rules').proposals);
    circle.ok('ann', 'rules/unpropose', { id });
    until(circle, 'needs').ok('mia', 'needs/middle', { text: 'Voor iedereen.' });
    const [shared = ''] = Object.keys(circle.tool<{ middle: object }>('needs').middle);
    circle.ok('mia', 'needs/middle-drop', { id: shared });
    until(circle, 'agree');
    circle.ok('mia', 'agreement/item', { item: promise(circle.parties[0]!) });
    const items = Object.keys(circle.tool<{ items: object }>('agreement').items);
    circle.ok('mia', 'agreement/drop', { id: items.at(-1) ?? '' });
    until(circle, 'sign');
    for (const party of circle.parties) sign(circle, party);
    const { code, version, initials } = signature(circle);
    circle.ok('mia', 'agreement/witness', { code, version, initials });
    expect(wrong(circle.events)).toEqual([]);

    const choosing = until(new Circle(), 'choose');
    const cards = Object.keys(choosing.sees<{ wall: object }>('mia', 'cards').wall);
    for (const party of choosing.parties) {
      for (const card of cards) choosing.ok(party, 'cards/mark', { id: card, mark: 'works' });
      choosing.ok(party, 'cards/done', { on: true });
    }
    choosing.ok('mia', 'cards/check', { id: cards[0], check: 'fair', on: true });
    expect(wrong(choosing.events)).toEqual([]);
  });

  it('and each that is declared came by', () => {
    expect([...declared.keys()].filter((type) => !seen.has(type))).toEqual([]);
  });
});
