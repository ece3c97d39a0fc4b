import { ContextProvider } from '@lit/context';
import type { DocLink } from '../../../client/link/doc-link.ts';
import '../../../client/elements/kring-toast.ts';
import type { Connection } from '../../../client/session/connection.ts';
import { LiveSession } from '../../../client/session/live-session.ts';
import { sessionContext } from '../../../client/session/session.ts';
import '../../../client/tools/questions/index.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { View } from '../../../shared/wire/view.ts';
import { Authority, type Seat } from './tutoring-authority.ts';

/** A person's line to the engine in this page. While it is held, what is sent waits, and is decided at the release. */
export class HeldLine implements Connection {
  status: Connection['status'] = 'live';
  readonly saved = 'saved';
  readonly sent: string[] = [];
  readonly #seat: Seat;
  #held: (() => void)[] | undefined;

  constructor(seat: Seat) {
    this.#seat = seat;
  }

  get view(): View {
    return this.#seat.view;
  }

  hold(status: Connection['status'] = 'live'): void {
    this.status = status;
    this.#held ??= [];
  }

  release(): void {
    this.status = 'live';
    for (const go of this.#held ?? []) go();
    this.#held = undefined;
  }

  async send(type: string, data: unknown): Promise<Ack> {
    this.sent.push(type);
    if (this.#held) await new Promise<void>((go) => this.#held?.push(go));
    return this.#seat.send(type, data);
  }

  now = (): number => this.#seat.now();
  on = (fn: () => void): (() => void) => this.#seat.on(fn);
  document = (name: string): DocLink | undefined => this.#seat.document(name);
  close(): void {}
}

const authority = new Authority('guided', 'nl');
authority.sit('tutor', 'lead', 'Lotte', 0);
const noor = authority.sit('noor', 'member', 'Noor', 1);
await authority.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
for (let steps = 0; authority.state.phase.id !== 'practise' && steps < 9; steps++) {
  for (const person of ['noor', 'tutor']) await authority.send(person, 'consent/accept', {});
  const from = authority.state.phase.id;
  await authority.send('tutor', 'session/next', { from, reason: 'no-time' });
}
for (const text of ['Wat is een noemer?', 'Wat is een teller?'])
  await authority.send('noor', 'questions/add', { text });

const line = new HeldLine(noor);
new ContextProvider(document.body, {
  context: sessionContext,
  initialValue: new LiveSession(line),
});
document.querySelector('main')!.append(document.createElement('kring-questions-tool'));
document.body.append(document.createElement('kring-toast'));
Object.assign(window, { authority, line });
document.body.dataset['ready'] = '';
