import fc from 'fast-check';
import type { AgreementState } from '../../shared/tools/agreement/state.ts';
import type { CardsState } from '../../shared/tools/cards/state.ts';
import type { CaucusState } from '../../shared/tools/caucus/index.ts';
import type { NeedsState } from '../../shared/tools/needs/state.ts';
import type { RulesState } from '../../shared/tools/rules/index.ts';
import type { SummariesState } from '../../shared/tools/summaries/index.ts';
import { mediatorChecks } from '../../shared/forms/mediator-texts.ts';
import { meet, order, promise, until, type Circle, type Step } from './mediation-circle.ts';

/** One random choice; which act it becomes depends on where the circle is at that moment. */
interface Draw {
  readonly act: number;
  readonly who: number;
  readonly other: number;
  readonly pick: number;
  readonly flag: boolean;
  readonly wait: number;
}

type Act = (circle: Circle, draw: Draw) => Step;

const words = ['Ik was boos. Echt.', 'jij', 'elke dag', 'Wat als ...?', 'groeten', 'samen eten'];
const of = <T>(list: readonly T[], nr: number): T => list[nr % list.length] as T;
const text = ({ pick }: Draw) => of(words, pick);
const party = (circle: Circle, { who }: Draw) => of(circle.parties, who);
const lead = ({ who }: Draw) => of(['mia', 'noa'], who);
const keys = (record: object) => [...Object.keys(record), 'nothing'];

/** A party does it, now and then somebody else tries. */
const byParty =
  (type: string, data: (circle: Circle, draw: Draw) => unknown): Act =>
  (circle, draw) => ({
    by: draw.other % 12 === 0 ? of(circle.everyone, draw.pick) : party(circle, draw),
    type,
    data: data(circle, draw),
  });
const byLead =
  (type: string, data: (circle: Circle, draw: Draw) => unknown): Act =>
  (circle, draw) => ({
    by: draw.other % 12 === 0 ? of(circle.everyone, draw.pick) : lead(draw),
    type,
    data: data(circle, draw),
  });
const other = (circle: Circle, { other: nr }: Draw) => of(circle.parties, nr);
const nothing = () => ({});

const turns: Act[] = [
  byLead('turns/give', (circle, draw) => ({
    person: other(circle, draw),
    kind: of(['story', 'need', 'mirror', 'short'], draw.pick),
  })),
  byParty('turns/stop', nothing),
  byParty('turns/pass', nothing),
  byParty('turns/extend', nothing),
];
const caucus: Act[] = [
  byParty('caucus/ask', nothing),
  byLead('caucus/offer', (circle, draw) => ({ person: other(circle, draw) })),
  byParty('caucus/answer', (_circle, { flag }) => ({ yes: flag })),
  byLead('caucus/begin', (circle, draw) => ({ person: other(circle, draw) })),
  byLead('caucus/begin', (circle, draw) => ({ person: other(circle, draw) })),
  byParty('caucus/write', (_circle, draw) => ({ text: text(draw) })),
  byParty('caucus/write', (_circle, draw) => ({ text: text(draw) })),
  byParty('caucus/agree', nothing),
  byLead('caucus/return', nothing),
  byLead('caucus/return', nothing),
  byParty('caucus/tell', (circle, draw) => ({
    id: of(keys(circle.tool<CaucusState>('caucus').share[party(circle, draw)] ?? {}), draw.pick),
  })),
  byParty('caucus/drop', (circle, draw) => ({
    id: of(keys(circle.tool<CaucusState>('caucus').share[party(circle, draw)] ?? {}), draw.pick),
  })),
];
const heard = (question: string): Act[] => [
  byParty('heard/answer', (_circle, { pick }) => ({
    question,
    answer: of(['yes', 'yes', 'not-yet', 'missing'], pick),
  })),
  byLead('heard/ready', (_circle, { pick }) => ({
    question,
    ...(pick % 5 === 0 && { on: false }),
  })),
  byLead('heard/again', () => ({ question })),
];
const card = (circle: Circle, { pick }: Draw) => ({
  id: of(keys(circle.tool<CardsState>('cards').cards), pick),
});
const need = (circle: Circle, { pick }: Draw) => ({
  id: of(keys(circle.tool<NeedsState>('needs').cards), pick),
});
const item = (circle: Circle, draw: Draw) => ({
  id: of(keys(circle.tool<AgreementState>('agreement').items), draw.pick),
});
/** The party for whom a mediator typed a card taps it. */
const tap =
  (tool: 'needs' | 'cards'): Act =>
  (circle, { pick }) => {
    const { cards } = circle.tool<{ cards: Record<string, { by: string; pending?: true }> }>(tool);
    const waiting = Object.entries(cards).filter(([, { pending }]) => pending);
    const [id, { by }] = waiting.length > 0 ? of(waiting, pick) : ['nothing', { by: 'ann' }];
    return { by, type: `${tool}/tap`, data: { id } };
  };
const writing: Act[] = [
  byLead('agreement/item', (circle, draw) => ({
    ...(draw.flag && item(circle, draw)),
    item: promise(other(circle, draw), text(draw)),
  })),
  byLead('agreement/set', (_circle, draw) => ({
    tell: text(draw),
    wrong: 'terug',
    followup: '2025-12-01',
  })),
  byLead('agreement/freeze', nothing),
  byLead('agreement/freeze', nothing),
  byParty('agreement/propose', (_circle, draw) => ({ text: text(draw) })),
];

const perPhase: Record<string, Act[]> = {
  intake: [
    (_circle, { pick, other: nr }) => ({
      by: 'adult',
      type: 'intake/check',
      data: { item: of(Object.keys(mediatorChecks), pick), answer: nr % 6 === 0 ? 'yes' : 'no' },
    }),
    (_circle, draw) => ({
      by: 'adult',
      type: 'intake/about',
      data: { category: 'gossip', practical: text(draw) },
    }),
    (_circle, { flag }) => ({ by: 'adult', type: 'intake/reachable', data: { on: flag } }),
    byParty('intake/willing', (_circle, { flag }) => ({ on: flag })),
    byParty('intake/accept', (_circle, draw) => ({ mediator: lead(draw), on: draw.flag })),
    byLead('intake/neutral', (_circle, { flag }) => ({ on: flag })),
  ],
  open: [
    byLead('rules/set', (_circle, draw) => ({
      id: of(['r0', 'r1', 'new'], draw.pick),
      text: text(draw),
    })),
    byLead('rules/drop', (_circle, { pick }) => ({ id: of(['r5', 'r6'], pick) })),
    byLead('rules/freeze', nothing),
    byLead('rules/freeze', nothing),
    byParty('rules/propose', (_circle, draw) => ({ text: text(draw) })),
    byLead('rules/take', (circle, draw) => ({
      id: of(keys(circle.tool<RulesState>('rules').proposals), draw.pick),
    })),
    byLead('turns/first', (circle, draw) => (draw.flag ? {} : { person: other(circle, draw) })),
    ...[0, 1, 2].map(() =>
      byParty('rules/agree', (circle, { pick }) => ({
        code: circle.tool<RulesState>('rules').frozen ?? 'none',
        yes: pick % 3 !== 0,
      })),
    ),
    byLead('rules/agree', (circle) => ({
      code: circle.tool<RulesState>('rules').frozen ?? 'none',
      yes: true,
    })),
  ],
  stories: [
    ...turns,
    ...heard('mediators'),
    ...caucus,
    byLead('summaries/write', (circle, draw) => ({ of: other(circle, draw), text: text(draw) })),
    byLead('summaries/write', (circle, draw) => ({ of: other(circle, draw), text: text(draw) })),
    byParty('summaries/confirm', (circle, draw) => ({
      version: circle.tool<SummariesState>('summaries').of[party(circle, draw)]?.version ?? 1,
    })),
  ],
  needs: [
    ...turns,
    ...heard('other'),
    ...caucus,
    byParty('needs/add', (_circle, draw) => ({ text: text(draw) })),
    byLead('needs/type', (circle, draw) => ({ for: other(circle, draw), text: text(draw) })),
    tap('needs'),
    tap('needs'),
    byParty('needs/drop', need),
    byParty('needs/hurt', (circle, draw) => ({ ...need(circle, draw), on: draw.flag })),
    byParty('needs/feel', (_circle, { pick }) => ({
      words: of([['angry'], ['sad', 'tired']], pick),
    })),
    byParty('needs/show-feelings', nothing),
    byLead('needs/middle', (_circle, draw) => ({ text: text(draw) })),
    byParty('needs/middle-yes', (circle, draw) => ({
      id: of(keys(circle.tool<NeedsState>('needs').middle), draw.pick),
      on: draw.flag,
    })),
    byParty('needs/restate', (circle, draw) => ({ of: other(circle, draw) })),
    byParty('needs/right', (circle, draw) => ({ by: other(circle, draw), on: draw.flag })),
    byLead('needs/question', (_circle, draw) => ({ text: text(draw) })),
    byParty('needs/question-yes', (circle, { flag }) => ({
      version: circle.tool<NeedsState>('needs').question?.version ?? 1,
      on: flag,
    })),
  ],
  ideas: [
    ...caucus,
    byParty('cards/add', (_circle, draw) => ({ text: text(draw) })),
    byParty('cards/add', (_circle, draw) => ({ text: text(draw) })),
    byLead('cards/type', (circle, draw) => ({ for: other(circle, draw), text: text(draw) })),
    tap('cards'),
    tap('cards'),
    byParty('cards/drop', card),
    byLead('cards/silent', nothing),
    byLead('cards/unseal', nothing),
  ],
  choose: [
    ...turns,
    ...caucus,
    ...[0, 1, 2, 3, 4].map(() =>
      byParty('cards/mark', (circle, draw) => ({
        ...card(circle, draw),
        mark: of(['works', 'works', 'if', 'not'], draw.other),
      })),
    ),
    byParty('cards/done', (_circle, { pick }) => ({ on: pick % 4 !== 0 })),
    byParty('cards/done', (_circle, { pick }) => ({ on: pick % 4 !== 0 })),
    byLead('cards/check', (circle, draw) => ({
      ...card(circle, draw),
      check: 'fair',
      on: draw.flag,
    })),
    byParty('cards/choose', (_circle, { flag }) => ({ on: flag })),
  ],
  agree: [...writing, ...writing, ...caucus, byLead('agreement/drop', item)],
  sign: [
    byLead('agreement/freeze', nothing),
    ...writing.slice(0, 1),
    ...writing.slice(4),
    ...[0, 1, 2].map(() =>
      byParty('agreement/sign', (circle) => {
        const { frozen } = circle.tool<AgreementState>('agreement');
        const { code, version } = frozen ?? { code: '0'.repeat(64), version: 1 };
        return { code, version, initials: 'AB', understands: true, wants: true, free: true };
      }),
    ),
    byParty('agreement/unsign', nothing),
    byParty('agreement/want', (_circle, { pick }) => ({
      outcome: of(['oral', 'oral', 'none', 'second-sitting'], pick),
    })),
    byLead('agreement/witness', (circle) => {
      const { frozen } = circle.tool<AgreementState>('agreement');
      return {
        code: frozen?.code ?? '0'.repeat(64),
        version: frozen?.version ?? 1,
        initials: 'MM',
      };
    }),
  ],
  close: [
    byParty('agreement/propose', (_circle, draw) => ({ text: text(draw) })),
    ...[0, 1].map(() => byParty('agreement/open', (_circle, { pick }) => ({ on: pick % 4 !== 0 }))),
    ...[0, 1].map(() =>
      byParty('checkin/count', (_circle, { pick, flag }) => ({
        scale: flag ? 'fair' : 'leaving',
        value: (pick % 5) + 1,
      })),
    ),
  ],
};

/** What can happen in any phase. */
const always: Act[] = [
  (circle) => ({
    by: circle.phase === 'intake' ? 'adult' : 'mia',
    type: 'session/next',
    data: { from: circle.phase },
  }),
  (circle) => ({
    by: circle.phase === 'intake' ? 'adult' : 'noa',
    type: 'session/next',
    data: { from: circle.phase, reason: 'no-time' },
  }),
  (circle, { pick }) => ({
    by: 'mia',
    type: pick % 3 ? 'session/resume' : 'session/back',
    data: pick % 3 ? {} : { from: circle.phase },
  }),
  (circle, { pick }) => ({ by: of(circle.everyone, pick), type: 'session/pause', data: {} }),
  () => ({ by: 'noa', type: 'session/resume', data: {} }),
  // An adult is called now and then; then it is mostly going on again.
  (circle, { who, pick }) => ({
    by: circle.state.handover?.by ?? of(circle.everyone, who),
    type: circle.state.handover || pick % 3 ? 'session/carry-on' : 'session/handover',
    data: {},
  }),
  (circle, { who }) => ({
    by: of(circle.everyone, who),
    type: 'session/swap',
    data: { lead: of(['mia', 'noa'], who) },
  }),
  (_circle, { pick }) => ({
    by: 'adult',
    type: pick % 2 ? 'session/have-it' : 'session/carry-on',
    data: {},
  }),
  () => ({ by: 'mia', type: 'session/resume', data: {} }),
  (circle, { who }) => ({
    by: 'system',
    type: 'session/disconnected',
    data: { person: of(circle.everyone, who) },
  }),
  (circle, { who }) => ({
    by: 'system',
    type: 'session/connected',
    data: { person: of(circle.everyone, who) },
  }),
  (circle, { who }) => ({
    by: 'system',
    type: 'session/connected',
    data: { person: of(circle.everyone, who) },
  }),
];

const draw: fc.Arbitrary<Draw> = fc.record({
  act: fc.nat(999),
  who: fc.nat(11),
  other: fc.nat(35),
  pick: fc.nat(29),
  flag: fc.boolean(),
  wait: fc.constantFrom(0, 0, 0, 0, 0, 700, 61_000),
});

function apart(circle: Circle): void {
  circle.send('ann', 'caucus/ask', {}, 'a1');
  circle.send('mia', 'caucus/begin', { person: 'ann' }, 'a2');
  for (const nr of [1, 2]) circle.send('ann', 'caucus/write', { text: `zin ${nr}` }, `a3${nr}`);
}

function returned(circle: Circle): void {
  apart(circle);
  circle.send('ann', 'caucus/agree', {}, 'a4');
  circle.send('mia', 'caucus/return', {}, 'a5');
}

/** Where a phase does not open these acts, it begins calmly. */
const situations = {
  calm: () => {},
  turn(circle: Circle) {
    circle.send('mia', 'turns/give', { person: 'ann', kind: 'story' }, 'a0');
  },
  apart,
  returned,
  /** The first party has a list, the second one sits apart now. */
  both(circle: Circle) {
    returned(circle);
    circle.send('ben', 'caucus/ask', {}, 'b1');
    circle.send('noa', 'caucus/begin', { person: 'ben' }, 'b2');
    circle.send('ben', 'caucus/agree', {}, 'b3');
  },
  /** Back to the ideas when everything had been marked. */
  marked(circle: Circle) {
    if (circle.phase !== 'choose') return;
    meet(circle);
    circle.send('mia', 'session/back', { from: 'choose' }, 'b4');
  },
  typed(circle: Circle) {
    circle.send('mia', 'cards/silent', {}, 'a6');
    for (const tool of ['needs', 'cards'])
      circle.send('mia', `${tool}/type`, { for: 'ann', text: 'voor ann' }, `a7${tool}`);
  },
} as const;

/** A random walk that starts in a random phase, to which the people came honestly. */
export interface Walk {
  readonly from: number;
  /** What is going on there already. */
  readonly situation: keyof typeof situations;
  readonly draws: readonly Draw[];
}
/** A situation is laid where the form opens it: stories to agree, and marks in choose. */
function whereItFits({ from, situation }: Pick<Walk, 'from' | 'situation'>): number {
  if (situation === 'calm') return from;
  return situation === 'marked' ? order.indexOf('choose') : order.indexOf('stories') + (from % 5);
}

export const walk: fc.Arbitrary<Walk> = fc
  .record({
    from: fc.nat(order.length - 1),
    situation: fc.constantFrom(
      'calm',
      'turn',
      'apart',
      'returned',
      'both',
      'typed',
      'marked',
    ) as fc.Arbitrary<keyof typeof situations>,
    draws: fc.array(draw, { minLength: 20, maxLength: 80, size: 'max' }),
  })
  .map((drawn) => ({ ...drawn, from: whereItFits(drawn) }));

export function begin(circle: Circle, { from, situation }: Walk): Circle {
  situations[situation](until(circle, order[from] ?? 'intake'));
  return circle;
}

/** Plays the walk and writes down which acts it became; `keep` leaves acts out, their time passes all the same. */
export function played(
  circle: Circle,
  walk: Walk,
  keep: (step: Step) => boolean = () => true,
): Step[] {
  begin(circle, walk);
  return walk.draws.map((drawn, nr) => {
    const own = perPhase[circle.phase] ?? [];
    // One act in five is of those that can happen anywhere.
    const act =
      drawn.act % 5 === 0 || own.length === 0
        ? of(always, drawn.other)
        : of(own, Math.floor(drawn.act / 5));
    const step = { ...act(circle, drawn), wait: drawn.wait };
    const kept = keep(step) ? step : { ...step, by: 'skip' };
    apply(circle, kept, nr);
    return kept;
  });
}

/** `skip` as its sender does nothing. */
export function apply(circle: Circle, step: Step, nr: number) {
  const outcome =
    step.by === 'skip'
      ? undefined
      : step.by === 'system'
        ? circle.system(step.type, step.data)
        : circle.send(step.by, step.type, step.data, `k${nr}`);
  if (step.wait) circle.wait(step.wait);
  return outcome;
}
