import { expect, test } from 'vitest';
import type { BoardView } from '../../shared/tools/board/index.ts';
import { inOrder, maxAddedPages } from '../../shared/tools/board/pages.ts';
import { apply } from '../support/histories.ts';
import { engine, table, type Play } from '../support/play.ts';

/** The open table, where one works on the board. */
function atTheBoard(): Play {
  const play = table('open');
  for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
  return play;
}
const openNow = ({ state }: Play): object => state.form.phases[state.phase.id]?.open ?? {};
const added = (play: Play, who: string) =>
  (play.view(who).shared.tools['board'] as BoardView | undefined)?.added ?? {};
const add = (play: Play, who: string, title: string) => play.send(who, 'board/add', { title });
const titles = (play: Play, who: string) =>
  inOrder(added(play, who)).map((id) => added(play, who)[id]?.title);

test('whoever may write together adds a page, and it has the rights of the page together', () => {
  const play = atTheBoard();
  expect(add(play, 'ann', '  Breuken ').ok).toBe(true);
  const [id = ''] = Object.keys(added(play, 'tutor'));
  expect(added(play, 'tutor')[id]).toEqual({ by: 'ann', title: 'Breuken', order: 0 });
  for (const who of ['tutor', 'ann', 'ben'])
    expect(engine.access(play.state, `board:page:${id}`, who)).toBe(
      engine.access(play.state, 'board:together', who),
    );
  play.send('ann', 'session/pause');
  expect(engine.access(play.state, `board:page:${id}`, 'ann')).toBe('read');
  expect(add(play, 'ann', 'Meer').ok).toBe(false);
});

test('where the page together is closed nobody adds a page, nobody opens one, and no name of one is told', () => {
  const play = table('guided');
  expect(add(play, 'tutor', 'Breuken')).toMatchObject({ ok: false });
  const open = atTheBoard();
  add(open, 'tutor', 'Geheim');
  const [id = ''] = Object.keys(added(open, 'tutor'));
  open.system('session/join', {
    person: 'cas',
    role: 'member',
    name: 'Cas',
    mark: 5,
    admitted: false,
  });
  expect(engine.access(open.state, `board:page:${id}`, 'cas')).toBe('none');
  expect(JSON.stringify(open.view('cas'))).not.toContain('Geheim');
});

test('in a step that closes the page together, nobody is told what the others are called, or that somebody is there', () => {
  const play = table('guided');
  while (!('board/together' in openNow(play)))
    apply(play, { by: 'tutor', type: 'forward', data: { phases: 1 } });
  expect(add(play, 'ann', 'Geheim').ok).toBe(true);
  const [id = ''] = Object.keys(added(play, 'ann'));
  const at = `board:page:${id}`;
  expect(engine.seenAt(play.state, { at }, 'ann', 'ben')).toMatchObject({ at });
  while ('board/together' in openNow(play))
    apply(play, { by: 'tutor', type: 'forward', data: { phases: 1 } });
  for (const who of ['tutor', 'ann', 'ben']) {
    expect(JSON.stringify(play.view(who))).not.toContain('Geheim');
    expect(engine.access(play.state, at, who)).toBe('none');
  }
  expect(engine.seenAt(play.state, { at }, 'ann', 'ben')).toBeUndefined();
});

test('two who add a page at once both get one, and no two pages have one name', () => {
  const play = atTheBoard();
  expect(add(play, 'ann', 'Bladzijde 2').ok).toBe(true);
  expect(add(play, 'tutor', 'Bladzijde 2').ok).toBe(true);
  expect(add(play, 'ben', 'Bladzijde 2').ok).toBe(true);
  expect(titles(play, 'ann')).toEqual(['Bladzijde 2', 'Bladzijde 2 2', 'Bladzijde 2 3']);
});

test('a page is renamed and thrown away by who made it and by who leads, and by nobody else', () => {
  const play = atTheBoard();
  add(play, 'ann', 'Breuken');
  const [id = ''] = Object.keys(added(play, 'ann'));
  for (const [type, data] of [
    ['board/name', { id, title: 'Van mij' }],
    ['board/move', { id, to: 'later' }],
    ['board/remove', { id }],
  ] as const)
    expect(play.send('ben', type, data)).toMatchObject({
      ok: false,
      refusal: { code: 'board/not-yours' },
    });
  expect(play.send('ann', 'board/name', { id, title: 'Procenten' }).ok).toBe(true);
  expect(added(play, 'ben')[id]?.title).toBe('Procenten');
  expect(play.send('tutor', 'board/remove', { id }).ok).toBe(true);
  expect(added(play, 'ann')).toEqual({});
  expect(engine.access(play.state, `board:page:${id}`, 'ann')).toBe('none');
  for (const [type, data] of [
    ['board/name', { id, title: 'Terug' }],
    ['board/move', { id, to: 'later' }],
    ['board/remove', { id }],
  ] as const)
    expect(play.send('ann', type, data)).toMatchObject({ refusal: { code: 'board/gone' } });
});

test('pages change places with their neighbour, and at the end of the row nothing happens', () => {
  const play = atTheBoard();
  for (const title of ['Een', 'Twee', 'Drie']) add(play, 'ann', title);
  const [, two = ''] = inOrder(added(play, 'ann'));
  const move = (to: string) => play.send('tutor', 'board/move', { id: two, to });
  expect(move('earlier').ok).toBe(true);
  expect(titles(play, 'ben')).toEqual(['Twee', 'Een', 'Drie']);
  expect(move('earlier').ok).toBe(true);
  expect(titles(play, 'ben')).toEqual(['Twee', 'Een', 'Drie']);
  move('later');
  move('later');
  expect(titles(play, 'ben')).toEqual(['Een', 'Drie', 'Twee']);
});

test('the number of pages is bounded, there is room again after one was thrown away, and a page needs a name', () => {
  const play = atTheBoard();
  expect(add(play, 'ann', '   ')).toMatchObject({ refusal: { code: 'board/unnamed' } });
  for (let n = 0; n < maxAddedPages; n++) expect(add(play, 'ann', `Bladzijde ${n}`).ok).toBe(true);
  expect(add(play, 'ann', 'Nog een')).toMatchObject({ refusal: { code: 'board/full' } });
  const [id = ''] = inOrder(added(play, 'ann'));
  expect(play.send('ann', 'board/name', { id, title: '' })).toMatchObject({
    refusal: { code: 'board/unnamed' },
  });
  play.send('ann', 'board/remove', { id });
  expect(add(play, 'ben', 'Nog een').ok).toBe(true);
  expect(titles(play, 'ann').at(-1)).toBe('Nog een');
});

test('a page that somebody added is kept like the page together: by whoever marked it, with its name, and by nobody else', () => {
  const play = atTheBoard();
  add(play, 'tutor', 'Breuken');
  add(play, 'ann', 'Weg');
  const [id = '', away = ''] = inOrder(added(play, 'ann'));
  const document = `board:page:${id}`;
  for (const name of [document, `board:page:${away}`, 'board:together'])
    expect(play.send('ann', 'keep/mark', { document: name, keep: true }).ok).toBe(true);
  play.send('ann', 'board/remove', { id: away });
  play.send('tutor', 'session/end');
  expect(engine.keptDocuments(play.state, 'ann')).toEqual(['board:together', document]);
  expect(engine.keptDocuments(play.state, 'ben')).toEqual([]);
  const kept = (who: string) => engine.keep(play.state, play.state.people[who]!)['board'];
  expect(kept('ann')).toEqual({ titles: { [document]: 'Breuken' } });
  expect(kept('ben')).toBeUndefined();
});

test('of a form from which nothing is taken along, neither is a page that somebody added', () => {
  const play = atTheBoard();
  Object.assign(play.state, { form: { ...play.state.form, takesAlong: false } });
  add(play, 'ann', 'Breuken');
  const [id = ''] = Object.keys(added(play, 'ann'));
  expect(play.send('ann', 'keep/mark', { document: `board:page:${id}`, keep: true })).toMatchObject(
    { ok: false },
  );
});
