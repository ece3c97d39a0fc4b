import { ContextProvider } from '@lit/context';
import '../../../client/elements/kring-toast.ts';
import type { DocLink } from '../../../client/link/doc-link.ts';
import '../../../client/pages/session/kring-invite.ts';
import type { Connection } from '../../../client/session/connection.ts';
import { LiveSession } from '../../../client/session/live-session.ts';
import { sessionContext } from '../../../client/session/session.ts';
import '../../../client/tools/agreement/index.ts';
import '../../../client/tools/cards/index.ts';
import '../../../client/tools/checkin/index.ts';
import '../../../client/tools/exercises/index.ts';
import '../../../client/tools/goals/index.ts';
import '../../../client/tools/intake/index.ts';
import '../../../client/tools/notes/index.ts';
import '../../../client/tools/poll/index.ts';
import type { KringPollHands } from '../../../client/tools/poll/kring-poll-hands.ts';
import '../../../client/tools/questions/index.ts';
import '../../../client/tools/slides/index.ts';
import '../../../client/tools/teachback/index.ts';
import '../../../client/tools/turns/index.ts';
import { bank, loadBankSet } from '../../../shared/bank/index.ts';
import { createEngine } from '../../../shared/engine/index.ts';
import { educator } from '../../../shared/forms/educator.ts';
import { mediator } from '../../../shared/forms/mediator.ts';
import { broughtBy, loadLesson } from '../../../shared/lessons/index.ts';
import { tools } from '../../../shared/tools/index.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { PollState } from '../../../shared/tools/poll/index.ts';
import type { View } from '../../../shared/wire/view.ts';
import { walkTo } from './mediation-walk.ts';
import { Authority, type Seat } from './tutoring-authority.ts';

/** Milliseconds until the server of this page answers. */
const SLOW_MS = 300;

const refused: Ack = {
  ok: false,
  refusal: { code: 'page/refused', text: { nl: 'Dat kan nu niet.', en: 'Not now.' } },
};

/** The line of a person to a server that answers late, and says no while it is told to. */
export class SlowLine implements Connection {
  readonly status = 'live';
  readonly saved = 'saved';
  refuses = false;
  /** Commands without an answer. */
  waiting = 0;
  last = '';
  readonly #seat: Seat;

  constructor(seat: Seat) {
    this.#seat = seat;
  }

  get view(): View {
    return this.#seat.view;
  }

  async send(type: string, data: unknown): Promise<Ack> {
    this.last = type;
    this.waiting += 1;
    await new Promise((go) => setTimeout(go, SLOW_MS));
    const ack = this.refuses ? refused : await this.#seat.send(type, data);
    this.waiting -= 1;
    return ack;
  }

  now = (): number => this.#seat.now();
  on = (fn: () => void): (() => void) => this.#seat.on(fn);
  document = (name: string): DocLink | undefined => this.#seat.document(name);
  close(): void {}
}

const goal = { field: 'goal', text: 'Ik kan breuken optellen' };

async function tutoring(phase: string): Promise<Authority> {
  const authority = new Authority('guided', 'nl');
  authority.sit('tutor', 'lead', 'Lotte', 0);
  authority.sit('noor', 'member', 'Noor', 1);
  const { items } = (await loadBankSet(bank[1]!)).sets.nl;
  await authority.send('tutor', 'exercises/add', { items: items.slice(0, 2), set: 'practice' });
  if (phase !== 'prepare')
    await authority.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
  for (let steps = 0; authority.state.phase.id !== phase && steps < 9; steps++) {
    for (const person of ['noor', 'tutor']) await authority.send(person, 'consent/accept', {});
    await authority.send('noor', 'goals/set', goal);
    await authority.send('noor', 'questions/add', { text: 'Wat is een breuk?' });
    const from = authority.state.phase.id;
    await authority.send('tutor', 'session/next', { from, reason: 'no-time' });
  }
  await authority.send('noor', 'goals/set', goal);
  return authority;
}

async function mediation(phase: string): Promise<Authority> {
  const authority = new Authority('open', 'nl');
  authority.state = createEngine(tools).begin({
    id: 'page-session',
    form: mediator,
    variant: 'full',
    language: 'nl',
    at: Date.now(),
  });
  authority.sit('ann', 'coord', 'Mevrouw Ann', 7);
  authority.sit('mira', 'lead', 'Mira', 5);
  authority.sit('max', 'colead', 'Max', 2);
  authority.sit('noor', 'party', 'Noor', 0);
  authority.sit('amir', 'party', 'Amir', 1);
  await walkTo(authority, phase);
  return authority;
}

const asksOfLesson = 'why-late';

/** Before the class comes in: a teacher looks, and the first choice of the lesson is open. */
async function lesson(): Promise<Authority> {
  const authority = new Authority('open', 'nl');
  authority.state = createEngine(tools).begin({
    id: 'page-session',
    form: educator,
    brief: { inherits: broughtBy((await loadLesson('sleep'))!) },
    variant: 'lesson',
    language: 'nl',
    at: Date.now(),
  });
  authority.sit('noor', 'lead', 'Noor', 3);
  authority.sit('ann', 'coord', 'Mevrouw Ann', 7);
  await authority.send('noor', 'poll/ask', { run: asksOfLesson });
  await authority.send('noor', 'poll/open', { run: asksOfLesson });
  return authority;
}

/** `?form=mediator&phase=choose&who=noor&tag=kring-cards-tool`, `&item&person` for an element that is of one exercise. */
const query = new URLSearchParams(location.search);
const asked = (name: string): string => query.get(name) ?? '';
const plays: Readonly<Record<string, (phase: string) => Promise<Authority>>> = {
  ...{ tutor: tutoring, mediator: mediation, educator: lesson },
};
const play = plays[asked('form')]!;
const authority = await play(asked('phase'));
const line = new SlowLine(authority.seats.get(asked('who'))!);
new ContextProvider(document.body, {
  context: sessionContext,
  initialValue: new LiveSession(line),
});
const element = document.createElement(asked('tag'));
if (asked('tag') === 'kring-exercises-tries') {
  const items = (authority.state.tools['exercises'] as { items: object }).items;
  Object.assign(element, { item: Object.keys(items)[0], person: 'noor' });
}
if (asked('tag') === 'kring-poll-hands') {
  const { questions } = authority.state.tools['poll'] as PollState;
  Object.assign(element, { run: asksOfLesson, question: questions[asksOfLesson] });
}
document.querySelector('main')!.append(element);
if (asked('tag') === 'kring-poll-hands') {
  await (element as KringPollHands).updateComplete;
  element.shadowRoot!.querySelector('details')!.open = true;
}
document.body.append(document.createElement('kring-toast'));
Object.assign(window, { authority, line });
document.body.dataset['ready'] = '';
