import {
  SYSTEM,
  type Actor,
  type Event,
  type FollowUp,
  type Outcome,
  type SessionState,
} from '../../shared/engine/index.ts';
import { mediatorChecks } from '../../shared/forms/mediator-texts.ts';
import { forms } from '../../shared/forms/index.ts';
import type { AgreementState } from '../../shared/tools/agreement/state.ts';
import type { RulesState } from '../../shared/tools/rules/index.ts';
import type { Language } from '../../shared/wire/text.ts';
import { engine, START } from './play.ts';

export interface Step {
  readonly by: string;
  readonly type: string;
  readonly data: unknown;
  readonly wait?: number;
}

const place = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

/**
 * A mediation without a server. Fresh ids come from the command, not from a counter, so that two histories
 * which differ in a hidden step give the same ids to all other steps, as chance does on the server.
 */
export class Circle {
  state: SessionState;
  now = START;
  readonly events: Event[] = [];
  readonly beginning;
  readonly parties: readonly string[];
  #commands = 0;

  constructor(
    parties: readonly string[] = ['ann', 'ben'],
    variant = 'full',
    language: Language = 'nl',
  ) {
    const form = forms['mediator'];
    if (!form) throw new Error('the mediator form is gone');
    this.parties = parties;
    this.beginning = { id: 'circle', form, variant, language, at: START } as const;
    this.state = engine.begin(this.beginning);
    this.sit('adult', 'coord').sit('mia', 'lead').sit('noa', 'colead');
    for (const party of parties) this.sit(party, 'party');
  }

  get everyone(): string[] {
    return ['adult', 'mia', 'noa', ...this.parties];
  }

  sit(person: string, role: string): this {
    this.system('session/join', {
      person,
      role,
      name: `name of ${person}`,
      mark: 1,
      admitted: true,
    });
    this.system('session/connected', { person });
    return this;
  }

  /** What follows, with the people whom it names. */
  follow({ form: id, variant, brief }: FollowUp): this {
    const form = forms[id];
    if (!form) throw new Error(`no form ${id}`);
    this.state = engine.begin({ ...this.beginning, form, brief, variant, at: this.now });
    for (const [person, role] of Object.entries(brief.people ?? {})) this.sit(person, role);
    return this;
  }

  system(type: string, data: unknown): Outcome {
    return this.#run(SYSTEM, type, data, `s${this.#commands++}`);
  }

  send(person: string, type: string, data: unknown = {}, id = `c${this.#commands++}`): Outcome {
    const actor = this.state.people[person];
    if (!actor) throw new Error(`${person} has no seat`);
    return this.#run(actor, type, data, id);
  }

  /** Sends what must be accepted and have an effect. */
  ok(person: string, type: string, data: unknown = {}): this {
    const outcome = this.send(person, type, data);
    if (!outcome.ok) throw new Error(`${person} ${type}: ${outcome.refusal.code}`);
    return this;
  }

  /** The code of the refusal; `done` when it was accepted. */
  code(person: string, type: string, data: unknown = {}): string {
    const outcome = this.send(person, type, data);
    return outcome.ok ? 'done' : outcome.refusal.code;
  }

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

  /** What this person sees of a tool, shared and own. */
  sees<T>(person: string, tool: string): T {
    return this.view(person).shared.tools[tool] as T;
  }
  own<T>(person: string, tool: string): T {
    return this.view(person).me.tools[tool] as T;
  }

  tool<T>(id: string): T {
    return this.state.tools[id] as T;
  }

  get phase(): string {
    return this.state.phase.id;
  }

  next(who = this.phase === 'intake' ? 'adult' : 'mia'): Outcome {
    return this.send(who, 'session/next', { from: this.phase });
  }

  leave(person: string): void {
    this.system('session/disconnected', { person });
  }
  return(person: string): void {
    this.system('session/connected', { person });
  }

  #run(actor: Actor, type: string, data: unknown, id: string): Outcome {
    let fresh = 0;
    const newId = () => `x${place(`${id}-${fresh}`)}-${id}-${fresh++}`;
    const outcome = engine.decide(this.state, { id, type, data }, actor, { now: this.now, newId });
    if (outcome.ok)
      for (const event of outcome.events) {
        this.state = engine.evolve(this.state, event);
        this.events.push(event);
      }
    return outcome;
  }
}

/** What people do to meet the gates of each phase, each for themselves. */
const acts: Record<string, (circle: Circle) => void> = {
  intake(circle) {
    for (const item of Object.keys(mediatorChecks))
      circle.ok('adult', 'intake/check', { item, answer: 'no' });
    circle.ok('adult', 'intake/about', { category: 'gossip', practical: 'Een tolk.' });
    circle.ok('adult', 'intake/reachable', { on: true });
    for (const mediator of ['mia', 'noa']) {
      circle.ok(mediator, 'intake/neutral', { on: true });
      for (const party of circle.parties) circle.ok(party, 'intake/accept', { mediator, on: true });
    }
    for (const party of circle.parties) circle.ok(party, 'intake/willing', { on: true });
  },
  open(circle) {
    circle.ok('mia', 'rules/freeze');
    const code = circle.tool<RulesState>('rules').frozen;
    for (const who of ['mia', 'noa', ...circle.parties])
      circle.ok(who, 'rules/agree', { code, yes: true });
  },
  stories: (circle) => heard(told(circle), 'mediators'),
  needs(circle) {
    for (const party of circle.parties)
      circle.ok(party, 'needs/add', { text: `nood van ${party}` });
    for (const by of circle.parties)
      for (const of of circle.parties.filter((other) => other !== by)) {
        circle.ok(by, 'needs/restate', { of });
        circle.ok(of, 'needs/right', { by, on: true });
      }
    heard(circle, 'other');
    circle.ok('noa', 'needs/question', { text: 'Hoe kunnen we ...?' });
    const { version } = circle.tool<{ question: { version: number } }>('needs').question;
    for (const party of circle.parties)
      circle.ok(party, 'needs/question-yes', { version, on: true });
  },
  ideas(circle) {
    for (const party of circle.parties)
      for (const nr of [1, 2]) circle.ok(party, 'cards/add', { text: `idee ${nr} van ${party}` });
  },
  choose(circle) {
    const wall = Object.keys(circle.sees<{ wall: object }>('mia', 'cards').wall);
    for (const party of circle.parties) {
      for (const id of wall) circle.ok(party, 'cards/mark', { id, mark: 'works' });
      circle.ok(party, 'cards/done', { on: true });
    }
    for (const party of circle.parties) circle.ok(party, 'cards/choose', { on: true });
  },
  agree: writeAgreement,
  sign: (circle) => circle.parties.forEach((party) => sign(circle, party)),
};

/** Each party had its turn to tell: what the first question of being heard comes after. */
export function told(circle: Circle): Circle {
  for (const person of circle.parties)
    circle.ok('mia', 'turns/give', { person, kind: 'story' }).ok(person, 'turns/stop');
  return circle;
}

export function heard(circle: Circle, question: string): void {
  for (const party of circle.parties) circle.ok(party, 'heard/answer', { question, answer: 'yes' });
  for (const lead of ['mia', 'noa']) circle.ok(lead, 'heard/ready', { question });
}

export const promise = (who: string, what = 'Ik groet je in de gang') => ({
  who,
  what,
  when: 'vanaf maandag',
  where: 'op school',
  until: 'de vakantie',
});

export function writeAgreement(circle: Circle): void {
  for (const who of circle.parties) circle.ok('mia', 'agreement/item', { item: promise(who) });
  circle.ok('noa', 'agreement/set', {
    tell: 'Dat we gepraat hebben.',
    wrong: 'Eerst met elkaar, dan terug naar de bemiddelaars.',
    followup: '2025-12-01',
  });
  circle.ok('mia', 'agreement/freeze');
}

/** What a party sends to sign the text that is frozen now. */
export function signature(circle: Circle, initials = 'AB') {
  const { frozen } = circle.tool<AgreementState>('agreement');
  const { code, version } = frozen ?? { code: '0'.repeat(64), version: 0 };
  return { code, version, initials, understands: true, wants: true, free: true };
}

export const sign = (circle: Circle, party: string): Circle =>
  circle.ok(party, 'agreement/sign', signature(circle));

export const order = [
  'intake',
  'open',
  'stories',
  'needs',
  'ideas',
  'choose',
  'agree',
  'sign',
  'close',
];

/** Goes to this phase as people do, meeting every gate. */
export function until(circle: Circle, phase: string): Circle {
  while (circle.phase !== phase) {
    acts[circle.phase]?.(circle);
    const moved = circle.next();
    if (!moved.ok) throw new Error(`${circle.phase}: ${moved.refusal.code}`);
  }
  return circle;
}

export const meet = (circle: Circle): void => acts[circle.phase]?.(circle);

/** In a phase by decree, without what came before. */
export function put(circle: Circle, phase: string): Circle {
  circle.state = { ...circle.state, phase: { ...circle.state.phase, id: phase } };
  return circle;
}
