import {
  createEngine,
  SYSTEM,
  withHere,
  type Actor,
  type Beginning,
  type Brief,
  type Event,
  type Outcome,
  type SessionState,
} from '../../shared/engine/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';

export const engine = createEngine(tools);

export const START = 1_760_000_000_000;

/** The pure loop without a server: decide, evolve, remember every event. Time only moves when told to. */
export class Play {
  state: SessionState;
  now = START;
  readonly events: Event[] = [];
  readonly beginning: Beginning;
  #ids = 0;
  #commands = 0;

  constructor(variant = 'guided', form = 'tutor', brief: Brief = {}) {
    const script = forms[form];
    if (!script) throw new Error(`no form ${form}`);
    this.beginning = {
      id: 'session-of-laws',
      form: script,
      brief,
      variant,
      language: 'nl',
      at: START,
    };
    this.state = engine.begin(this.beginning);
  }

  sit(person: string, role: string, admitted = true): this {
    this.system('session/join', { person, role, name: `name of ${person}`, mark: 1, admitted });
    this.system('session/connected', { person });
    return this;
  }

  system(type: string, data: unknown): Outcome {
    return this.#run(SYSTEM, type, data, `s-${this.#commands++}`);
  }

  send(
    person: string,
    type: string,
    data: unknown = {},
    options: { id?: string; facts?: Record<string, unknown> } = {},
  ): Outcome {
    const actor = this.state.people[person];
    if (!actor) throw new Error(`${person} has no seat`);
    return this.#run(actor, type, data, options.id ?? `c-${this.#commands++}`, options.facts);
  }

  /** Lets time pass, and sends what became due on the way, as the server does. */
  wait(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const next = [...engine.deadlines(this.state)].sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > until) break;
      this.now = Math.max(this.now, next.at);
      const before = this.events.length;
      this.#run(SYSTEM, next.type, next.data, `${next.id}@${next.at}`);
      if (this.events.length === before) break;
    }
    this.now = until;
  }

  view(person: string) {
    const who = this.state.people[person];
    if (!who) throw new Error(`${person} has no seat`);
    return { shared: engine.shared(this.state, who), me: engine.own(this.state, who) };
  }

  #run(
    actor: Actor,
    type: string,
    data: unknown,
    id: string,
    facts?: Record<string, unknown>,
  ): Outcome {
    const context = { now: this.now, newId: () => `id-${this.#ids++}`, ...(facts && { facts }) };
    const outcome = engine.decide(this.state, { id, type, data }, actor, context);
    if (outcome.ok) {
      for (const event of outcome.events) {
        this.state = engine.evolve(this.state, event);
        this.events.push(event);
      }
      if (outcome.here) this.state = withHere(this.state, outcome.here);
    }
    return outcome;
  }
}

/** A tutor and two tutees, at the beginning of this variant. */
export function table(variant = 'guided'): Play {
  return new Play(variant).sit('tutor', 'lead').sit('ann', 'member').sit('ben', 'member');
}
