import { broughtBy, loadLesson } from '../../shared/lessons/index.ts';
import type { Outcome } from '../../shared/engine/index.ts';
import { diff } from '../../shared/wire/merge-patch.ts';
import { engine, Play } from './play.ts';

const lesson = (await loadLesson('sleep'))!;
const say = (text: string) => ({ nl: text, en: text });

/** Questions of every kind, beside those of the lesson. */
const more = [
  { id: 'word', kind: 'cloud', about: 'opinion', question: say('Welk woord?') },
  { id: 'sentence', kind: 'text', about: 'opinion', question: say('Wat denk je?') },
  { id: 'hours', kind: 'number', about: 'fact', question: say('Hoeveel uur?') },
  {
    ...{ id: 'sure', kind: 'scale', about: 'opinion', question: say('Hoe zeker?') },
    ...{ from: 1, to: 5, ends: [say('niet'), say('heel')] },
  },
  {
    ...{ id: 'sum', kind: 'exercise', as: 'formula', about: 'fact', question: say('$1/4+1/4$?') },
    ...{ key: { answer: 'sleutel', compare: 'value' }, explain: say('Tel de tellers op.') },
  },
] as const;

/** A choice of this lesson. */
export const choiceId = lesson.questions.find(
  (one) => one.kind === 'choice' && !one.many && !lesson.quiz.includes(one.id),
)!.id;

/** The ids of its options. */
export function optionsOf(id = choiceId): string[] {
  const question = lesson.questions.find((one) => one.id === id);
  return question && 'options' in question ? question.options.map((option) => option.id) : [];
}

/** A slip as a device chooses one: nobody reads from it who that is. */
export const slipOf = (name: string): string => `slip-${name}`.padEnd(20, '-');

/** A class without a server: two educators, a teacher, a beamer, a remote, and as many pupils as it is asked for. */
export class Classroom extends Play {
  readonly pupils: string[] = [];

  constructor(pupils = 0, variant = 'open', sensitive = false) {
    const questions = [...lesson.questions, ...more] as unknown as typeof lesson.questions;
    const inherits = broughtBy({ ...lesson, questions, sensitive });
    super(variant, 'educator', { inherits });
    this.sit('lea', 'lead').sit('cor', 'colead').sit('tea', 'coord');
    this.sit('screen-beamer-of-22-id', 'beamer').sit('screen-remote-of-22-id', 'remote');
    for (let n = 0; n < pupils; n += 1) this.pupil(`pupil-${n}`);
  }

  /** One of the class comes in. */
  pupil(id: string): this {
    this.pupils.push(id);
    return this.sit(id, 'member');
  }

  /** What must be accepted. */
  ok(person: string, type: string, data: unknown = {}): this {
    const outcome = this.send(person, type, data);
    if (!outcome.ok) throw new Error(`${person} ${type}: ${outcome.refusal.code}`);
    return this;
  }

  /** Goes on to this phase. */
  to(phase: string): this {
    while (this.state.phase.id !== phase) {
      const from = this.state.phase.id;
      this.ok('lea', 'session/next', { from, reason: 'no-time' });
    }
    return this;
  }

  /** A question in front, and open. */
  opens(run = choiceId): this {
    return this.ok('lea', 'poll/ask', { run }).ok('lea', 'poll/open', { run });
  }

  /** @param value of the only question of this run */
  cast(
    person: string,
    value: unknown,
    { run = choiceId, round = 1, slip = slipOf(person) } = {},
  ): Outcome {
    return this.send(person, 'poll/cast', { run, round, slip, answers: { [run]: value } });
  }

  closes(run = choiceId): this {
    return this.ok('lea', 'poll/close', { run });
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  sees(person: string, tool: string): any {
    return this.view(person).shared.tools[tool];
  }

  get everybody(): string[] {
    return Object.keys(this.state.people);
  }
}

/** Keeps what each of these would be sent, as the publisher sends it: a patch of what became other, or nothing. */
export class Recorder {
  readonly frames = new Map<string, string[]>();
  readonly #last = new Map<string, ReturnType<Play['view']>>();
  readonly #play: Play;

  constructor(play: Play, people: readonly string[]) {
    this.#play = play;
    for (const person of people) {
      const view = play.view(person);
      this.#last.set(person, view);
      this.frames.set(person, [JSON.stringify(view)]);
    }
  }

  /** After each command, which is the worst: nobody waits for what comes next. */
  look(): void {
    for (const [person, last] of this.#last) {
      const view = this.#play.view(person);
      const patch = diff(last, view);
      if (patch !== undefined) this.frames.get(person)!.push(JSON.stringify(patch));
      this.#last.set(person, view);
    }
  }

  of = (person: string): readonly string[] => this.frames.get(person) ?? [];
}

export { engine };
