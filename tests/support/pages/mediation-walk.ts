import type { Authority } from './tutoring-authority.ts';

/** What people do to come from one phase of a mediation to the next; nothing that the engine would not ask. */
export type Walk = (authority: Authority) => Promise<void>;

const mediators = ['mira', 'max'];

function partiesOf({ state }: Authority): string[] {
  return Object.values(state.people)
    .filter((person) => person.role === 'party')
    .map((person) => person.id);
}

const viewOf = <T>(authority: Authority, person: string, tool: string): T =>
  authority.viewOf(person).shared.tools[tool] as T;

const intake: Walk = async (authority) => {
  const { full } = viewOf<{ full: { checks: object } }>(authority, 'ann', 'intake');
  for (const item of Object.keys(full.checks))
    await authority.send('ann', 'intake/check', { item, answer: 'no' });
  await authority.send('ann', 'intake/about', { category: 'gossip', practical: '' });
  await authority.send('ann', 'intake/reachable', { on: true });
  for (const party of partiesOf(authority)) {
    await authority.send(party, 'intake/willing', { on: true });
    for (const mediator of mediators)
      await authority.send(party, 'intake/accept', { mediator, on: true });
  }
  for (const mediator of mediators) await authority.send(mediator, 'intake/neutral', { on: true });
};

const open: Walk = async (authority) => {
  await authority.send('mira', 'rules/freeze', {});
  const { frozen: code } = viewOf<{ frozen: string }>(authority, 'mira', 'rules');
  for (const person of [...mediators, ...partiesOf(authority)])
    await authority.send(person, 'rules/agree', { code, yes: true });
};

const stories: Walk = async (authority) => {
  for (const person of partiesOf(authority)) {
    await authority.send('mira', 'turns/give', { person, kind: 'story' });
    await authority.send(person, 'turns/stop', {});
  }
  await heard(authority, 'mediators');
};

async function heard(authority: Authority, question: string): Promise<void> {
  for (const party of partiesOf(authority))
    await authority.send(party, 'heard/answer', { question, answer: 'yes' });
  for (const mediator of mediators) await authority.send(mediator, 'heard/ready', { question });
}

const needTexts = [
  'Ik wil weten wat er over mij verteld wordt.',
  'Ik wil er weer bij horen, ook in de pauze.',
  'Ik wil dat we rustig kunnen werken.',
  'Ik wil dat grapjes ook voor mij grappig zijn.',
];

/** What stands on the table in the middle of the phase. */
export const needsContent: Walk = async (authority) => {
  for (const [at, party] of partiesOf(authority).entries())
    await authority.send(party, 'needs/add', { text: needTexts[at] });
  await authority.send('max', 'needs/middle', { text: 'Dat het weer gewoon kan zijn in de klas.' });
};

const needs: Walk = async (authority) => {
  const parties = partiesOf(authority);
  await needsContent(authority);
  for (const by of parties)
    for (const of of parties.filter((other) => other !== by)) {
      await authority.send(by, 'needs/restate', { of });
      await authority.send(of, 'needs/right', { by, on: true });
    }
  await heard(authority, 'other');
  await authority.send('max', 'needs/question', {
    text: 'Hoe kunnen we ervoor zorgen dat Noor weet wat er verteld wordt én dat Amir er weer bij hoort?',
  });
  for (const party of parties)
    await authority.send(party, 'needs/question-yes', { version: 1, on: true });
};

const ideaTexts = [
  'Eerst aan elkaar vragen of het waar is.',
  'Samen eten op dinsdag.',
  'Amir vooraf een bericht sturen als we iets gaan doen.',
  'Een week niet praten.',
];

export const ideas: Walk = async (authority) => {
  const parties = partiesOf(authority);
  for (const [at, text] of ideaTexts.entries())
    await authority.send(parties[at % parties.length]!, 'cards/add', { text });
};

export const marks: Walk = async (authority) => {
  const { wall } = viewOf<{ wall: Record<string, { text: string }> }>(authority, 'mira', 'cards');
  for (const party of partiesOf(authority)) {
    for (const [id, { text }] of Object.entries(wall)) {
      const mark = text === ideaTexts[3] ? 'not' : text === ideaTexts[2] ? 'if' : 'works';
      await authority.send(party, 'cards/mark', { id, mark });
    }
    await authority.send(party, 'cards/done', { on: true });
  }
};

const choose: Walk = async (authority) => {
  await marks(authority);
  for (const party of partiesOf(authority))
    await authority.send(party, 'cards/choose', { on: true });
};

export const agree: Walk = async (authority) => {
  const texts = [
    'Ik vraag Amir eerst of iets waar is, voor ik het verder vertel.',
    'Ik eet op dinsdag mee aan de tafel van Noor.',
  ];
  for (const [at, who] of partiesOf(authority).entries()) {
    const item = {
      who,
      what: texts[at % 2]!,
      when: 'vanaf morgen',
      where: 'op school en in de groepschat',
      until: 'tot we terugkijken',
    };
    await authority.send('mira', 'agreement/item', { item });
  }
  await authority.send('max', 'agreement/set', {
    tell: 'We hebben gepraat en het is opgelost.',
    wrong: 'Eerst met elkaar praten, dan terug naar de bemiddelaars.',
    followup: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
  });
};

export const frozen: Walk = async (authority) => {
  await authority.send('mira', 'agreement/freeze', {});
};

const sign: Walk = async (authority) => {
  await frozen(authority);
  const view = viewOf<{ frozen: { code: string; version: number } }>(
    authority,
    'mira',
    'agreement',
  );
  const { code, version } = view.frozen;
  const free = { understands: true, wants: true, free: true };
  for (const party of partiesOf(authority))
    await authority.send(party, 'agreement/sign', { code, version, initials: 'N.B.', ...free });
};

const phases: Readonly<Record<string, Walk>> = {
  intake,
  open,
  stories,
  needs,
  ideas,
  choose,
  agree,
  sign,
};

/** Walks to the beginning of a phase. */
export async function walkTo(authority: Authority, phase: string): Promise<void> {
  for (const [from, walk] of Object.entries(phases)) {
    if (authority.state.phase.id === phase) return;
    await walk(authority);
    const who = from === 'intake' ? 'ann' : 'mira';
    const ack = await authority.send(who, 'session/next', { from });
    if (!ack.ok) throw new Error(`${from}: ${ack.refusal.code}`);
  }
}
