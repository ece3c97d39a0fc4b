import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, SessionState } from '../../shared/engine/index.ts';
import { engine, table } from '../support/play.ts';
import { evidence, seeded } from '../support/seed.ts';

/** What a page does with its commands, as `client/link/session-link.ts` does. */
class Page {
  readonly name: string;
  readonly waiting = new Map<number, Command>();
  sent = 0;

  constructor(name: string) {
    this.name = name;
  }

  press(text: string): number {
    const number = (this.sent += 1);
    this.waiting.set(number, { id: `${this.name}-${number}`, type: 'talk/say', data: { text } });
    return number;
  }

  /** As it travels now. */
  frame(number: number): Command {
    return { ...this.waiting.get(number)!, settled: [...this.waiting.keys()][0]! };
  }
}

type Do = { readonly what: 'press' | 'deliver' | 'lose' | 'restart' | 'reload'; pick: number };

const doing: fc.Arbitrary<Do[]> = fc.array(
  fc.record({
    what: fc.constantFrom<Do['what'][]>(
      ...(['press', 'press', 'press', 'deliver', 'deliver', 'deliver', 'deliver'] as const),
      ...(['lose', 'lose', 'restart', 'reload'] as const),
    ),
    pick: fc.nat(1_000),
  }),
  { minLength: 100, maxLength: 300, size: 'max' },
);

function say(state: SessionState, command: Command, ids: () => string): SessionState {
  const outcome = engine.decide(state, command, state.people['ann']!, { now: 1, newId: ids });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.events.reduce((next, event) => engine.evolve(next, event), state);
}

const saidIn = (state: SessionState): string[] =>
  Object.values((state.tools['talk'] as { said: Record<string, { text: string }> }).said).map(
    ({ text }) => text,
  );

describe('rule 3: once', () => {
  it('a command that is sent again, however often and however late, has one effect; what has its answer is forgotten', () => {
    let again = 0;
    fc.assert(
      fc.property(doing, (steps) => {
        let { state } = table('guided');
        let ids = 0;
        let reloads = 0;
        const pages = [new Page('tab-one'), new Page('tab-two')];
        const answered: string[] = [];
        for (const [nr, { what, pick }] of steps.entries()) {
          const at = pick % pages.length;
          const page = pages[at]!;
          const number = [...page.waiting.keys()][pick % (page.waiting.size || 1)];
          // A copy, as after a restart of the server: memory of its own has no part in it.
          if (what === 'restart') state = JSON.parse(JSON.stringify(state)) as SessionState;
          // Two pages and four that went, with eight commands each, are fewer than 64.
          else if (what === 'reload' && (reloads += 1) <= 4) pages[at] = new Page(`tab-${nr}`);
          else if (what === 'press' && page.waiting.size < 8) page.press(`text ${nr}`);
          else if ((what === 'deliver' || what === 'lose') && number !== undefined) {
            const frame = page.frame(number);
            const { text } = frame.data as { text: string };
            if (saidIn(state).includes(text)) again += 1;
            state = say(state, frame, () => `id-${(ids += 1)}`);
            // A lost answer: the page sends it again, at some time.
            if (what === 'deliver') {
              page.waiting.delete(number);
              answered.push(text);
            }
          }
          const said = saidIn(state);
          expect(new Set(said).size).toBe(said.length);
        }
        expect(saidIn(state)).toEqual(expect.arrayContaining(answered));
      }),
      seeded(60),
    );
    expect(again).toBeGreaterThanOrEqual(evidence(100));
  });

  it('a page that gets its answers leaves one id behind, however much it sends', () => {
    let { state } = table('guided');
    const page = new Page('tab-one');
    for (let n = 0; n < 200; n += 1) {
      const number = page.press(`text ${n}`);
      state = say(state, page.frame(number), () => `id-${n}`);
      page.waiting.delete(number);
    }
    expect(state.handled['ann']).toEqual(['tab-one-200']);
  });

  it('nobody can make the server remember more than 64', () => {
    let { state } = table('guided');
    for (let n = 0; n < 200; n += 1) {
      const command = { id: `hostile-${n}`, type: 'talk/say', data: { text: `${n}` }, settled: 0 };
      state = say(state, command, () => `id-${n}`);
    }
    expect(state.handled['ann']).toHaveLength(64);
  });
});
