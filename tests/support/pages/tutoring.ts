import { ContextProvider } from '@lit/context';
import { LitElement, html, type TemplateResult } from 'lit';
import { setLanguage } from '../../../client/i18n/index.ts';
import '../../../client/elements/kring-toast.ts';
import { sessionContext, type Session } from '../../../client/session/session.ts';
import '../../../client/tools/board/index.ts';
import '../../../client/tools/exercises/index.ts';
import { bank, loadBankSet } from '../../../shared/bank/index.ts';
import { Authority } from './tutoring-authority.ts';

/**
 * The exercises or the board of a session with a tutor and one or two tutees, decided by the real engine
 * in this page. `?phase=practise`, `&show=tutor,noor`, `&tool=board`, `&group`, `&lang=en`,
 * `&theme=dark`, `&graded=yes|no`, `&empty`. `window.authority` is for the tests.
 */
class Seat extends LitElement {
  session!: Session;
  tool = 'exercises';
  readonly #provider = new ContextProvider(this, { context: sessionContext });

  protected override willUpdate(): void {
    this.#provider.setValue(this.session);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return this.tool === 'board'
      ? html`<kring-board-tool></kring-board-tool>`
      : html`<kring-exercises-tool></kring-exercises-tool>`;
  }
}
customElements.define('kring-test-seat', Seat);

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'nl';
setLanguage(language);
if (query.has('theme')) document.documentElement.dataset['theme'] = query.get('theme')!;

const phase = query.get('phase') ?? 'practise';
const authority = new Authority(phase === 'work' ? 'open' : 'guided', language);
authority.sit('tutor', 'lead', 'Lotte', 0);
authority.sit('noor', 'member', 'Noor', 1);
if (query.has('group')) authority.sit('amir', 'member', 'Amir', 4);
const people = [...authority.seats.keys()];

async function prepare(): Promise<void> {
  if (!query.has('empty')) {
    const { items, exit } = (await loadBankSet(bank[1]!)).sets[language];
    await authority.send('tutor', 'exercises/add', { items: items.slice(0, 5), set: 'practice' });
    await authority.send('tutor', 'exercises/add', { items: exit, set: 'exit' });
  }
  const graded = query.get('graded') ?? (phase === 'prepare' ? '' : 'no');
  if (graded) await authority.send('tutor', 'exercises/graded', { answer: graded, items: [] });
}

async function walk(): Promise<void> {
  for (let steps = 0; authority.state.phase.id !== phase && steps < 9; steps++) {
    for (const person of people) await authority.send(person, 'consent/accept', {});
    const from = authority.state.phase.id;
    await authority.send('tutor', 'session/next', { from, reason: 'no-time' });
  }
  for (const person of people) await authority.send(person, 'consent/accept', {});
}

if (phase === 'work') await walk();
await prepare();
await walk();
document.title = `Oefenen: ${phase}`;
const main = document.querySelector('main')!;
for (const person of (query.get('show') ?? 'tutor,noor').split(',')) {
  const seat = document.createElement('kring-test-seat') as Seat;
  seat.id = person;
  seat.session = authority.seats.get(person)!;
  seat.tool = query.get('tool') ?? 'exercises';
  main.append(seat);
}
document.body.append(document.createElement('kring-toast'));
Object.assign(window, { authority });
document.body.dataset['ready'] = '';
