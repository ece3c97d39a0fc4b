import { ContextProvider } from '@lit/context';
import '../../../client/elements/kring-toast.ts';
import { LiveSession } from '../../../client/session/live-session.ts';
import { sessionContext } from '../../../client/session/session.ts';
import '../../../client/tools/questions/index.ts';
import { HeldLine } from './held-line.ts';
import { Authority } from './tutoring-authority.ts';

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
