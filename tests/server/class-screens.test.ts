import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pictureOf } from '../support/a-picture.ts';
import { ClassHouse } from '../support/class-house.ts';
import { Seat } from '../support/mediation.ts';
import { Browser } from '../support/server.ts';

let lesson: ClassHouse;
beforeEach(async () => {
  lesson = await ClassHouse.open(1);
});
afterEach(() => lesson.close());

/** How a connection with this token ends: the code of the refusal; undefined where it shows something. */
async function refused(screen: string, session = lesson.session): Promise<string | undefined> {
  const seat = new Seat(lesson.house, 'stranger');
  lesson.screens.push(seat);
  await seat.connect(session, { screen });
  return seat.refused;
}

describe('a screen (rule 33)', () => {
  test('looks on by its token, which stands behind the # of an address and nowhere else', async () => {
    const { seat, token, url, id } = await lesson.screen('beamer');
    expect(seat.view?.me).toMatchObject({ role: 'beamer', name: '', place: 'in' });
    expect(seat.tool('slides')).toBeDefined();
    expect(new URL(url).hash).toContain(token);
    expect(`${new URL(url).pathname}${new URL(url).search}`).not.toContain(token);
    await lesson.lead.until((view) => view.shared.screens?.[id]?.present === true);
    const [pupil] = lesson.pupils;
    expect(pupil?.view?.shared).not.toHaveProperty('screens');
    for (const one of [lesson.lead, pupil!, seat]) expect(one.saw(token), one.name).toBe(false);
    expect(pupil!.saw(id)).toBe(false);
    expect(lesson.log.lines.join('\n')).not.toContain(token);
  });

  test('with another token, with that of another lesson, or after it was removed there is nothing to see', async () => {
    const { seat, token, id } = await lesson.screen('beamer');
    for (const wrong of [token.split('').reverse().join(''), id, 'A'.repeat(22)])
      expect(await refused(wrong)).toBe('seat/none');
    for (const shape of ['', 'short', `${token}A`, '../../../../etc/passwd'])
      expect(await refused(shape)).toBe('request/invalid');
    const other = new Browser(lesson.house);
    const body = { form: 'educator', variant: 'open', language: 'nl', name: 'Ada', mark: 1 };
    const { id: elsewhere } = (await other.post('/api/sessions', body)).body as { id: string };
    expect(await refused(token, elsewhere)).toBe('seat/none');
    expect(await refused(token)).toBeUndefined();

    await lesson.lead.do('session/remove', { person: id });
    const view = await seat.until(({ me }) => me.place === 'removed');
    expect(view.shared).toMatchObject({ tools: {}, rail: {} });
    expect(view.shared).not.toHaveProperty('phase');
    expect(await refused(token)).toBe('seat/none');
    await lesson.lead.until(({ shared }) => !shared.screens?.[id]);
  });

  test('is made by whoever lets people in, for a seat that is a screen, and for no other', async () => {
    const path = `/api/sessions/${lesson.session}/screens`;
    const [pupil] = lesson.pupils;
    expect((await pupil!.browser.post(path, { role: 'beamer' })).status).toBe(403);
    expect((await new Browser(lesson.house).post(path, { role: 'beamer' })).status).toBe(404);
    for (const role of ['member', 'lead', 'coord', 'nobody', 'constructor', '__proto__'])
      expect((await lesson.lead.browser.post(path, { role })).status, role).toBe(400);
    // A link leads a person to a seat, and no person sits in a screen.
    const links = `/api/sessions/${lesson.session}/invitations`;
    const link = await lesson.lead.browser.post(links, { role: 'beamer', seats: 1 });
    expect(link.status).toBe(400);
  });

  test('a beamer can send nothing, and a remote turns pages and nothing more', async () => {
    const { seat: beamer } = await lesson.screen('beamer');
    const { seat: remote } = await lesson.screen('remote');
    const [first = '', second = ''] = Object.keys(lesson.lead.tool('slides').slides as object);
    const codeOf = async (seat: Seat, type: string, data: object = {}) => {
      const ack = await seat.send(type, data);
      return ack.ok ? 'ok' : ack.refusal.code;
    };
    for (const seat of [beamer, remote])
      for (const [type, data] of [
        ['session/pause', {}],
        ['session/handover', {}],
        ['session/end', {}],
        ['session/next', { from: 'floor', reason: 'no-time' }],
        ['session/remove', { person: lesson.pupils[0]!.id }],
      ] as const)
        expect(await codeOf(seat, type, data), `${seat.name} ${type}`).toBe('seat/screen');
    for (const [type, data] of [
      ['slides/show', { slide: first }],
      ['slides/screen', { blank: true }],
      ['poll/close', { run: 'x' }],
      ['box/put', { id: 'a'.repeat(20), text: 'Iets?' }],
    ] as const)
      expect(await codeOf(beamer, type, data), type).toBe('tool/closed');
    for (const [type, data, code] of [
      ['poll/ask', { run: 'x' }, 'tool/closed'],
      ['box/put', { id: 'a'.repeat(20), text: 'Iets?' }, 'tool/closed'],
      ['slides/drop', { slide: first }, 'tool/closed'],
      ['slides/help', {}, 'slides/not-driving'],
      ['slides/show', { slide: second }, 'ok'],
      ['slides/screen', { blank: true }, 'ok'],
    ] as const)
      expect(await codeOf(remote, type, data), type).toBe(code);
    await lesson.pupils[0]!.until(() => lesson.pupils[0]!.tool('slides').at === second);
    await beamer.until(() => beamer.tool('slides').blank === true);
  });

  test('its id is nobody over HTTP, and its token opens no other door', async () => {
    const { id, token } = await lesson.screen('beamer');
    const { session } = lesson;
    for (const cookie of [id, token, `${id}.zzzzzz.${'A'.repeat(43)}`]) {
      const thief = new Browser(lesson.house);
      thief.cookie = `kring=${cookie}`;
      expect((await thief.get('/api/me')).body).toEqual({ sessions: [] });
      for (const path of ['invitations', 'keep', 'receipt', 'reports'])
        expect((await thief.get(`/api/sessions/${session}/${path}`)).status, path).toBe(404);
      expect(
        (await thief.post(`/api/sessions/${session}/screens`, { role: 'beamer' })).status,
      ).toBe(404);
    }
    const guest = new Browser(lesson.house);
    expect((await guest.join(token, 'Bo')).status).toBe(404);
    expect((await guest.join(id, 'Bo')).status).toBe(404);
  });

  test('sees the pictures of its lesson by its token, and nobody does by anything else', async () => {
    const { token, id } = await lesson.screen('beamer');
    const path = `/api/sessions/${lesson.session}/blobs`;
    const bytes = pictureOf(8, 6);
    const png = { 'content-type': 'image/png' };
    const [pupil] = lesson.pupils;
    expect((await pupil!.browser.ask('POST', path, bytes, png)).status).toBe(403);
    const screen = new Browser(lesson.house);
    const asScreen = (one: string) => ({ 'x-kring-screen': one });
    const own = await screen.ask('POST', path, bytes, { ...png, ...asScreen(token) });
    expect(own.status).toBe(404);
    const stored = await lesson.lead.browser.ask('POST', path, bytes, png);
    expect(stored.status).toBe(201);
    const { url } = stored.body as { url: string };
    const look = async (given: string, who = screen) =>
      (await who.ask('GET', url, undefined, asScreen(given))).status;
    expect(await look(token)).toBe(200);
    expect((await pupil!.browser.get(url)).status).toBe(200);
    for (const wrong of [id, 'A'.repeat(22), '', '__proto__']) expect(await look(wrong)).toBe(404);
    // A token is nobody else, whatever the cookie says.
    expect(await look('A'.repeat(22), lesson.lead.browser)).toBe(404);
    await lesson.lead.do('session/remove', { person: id });
    expect(await look(token)).toBe(404);
  });

  test('a device that gives a token is nobody else, whatever its cookie says, and the other way round', async () => {
    const { token } = await lesson.screen('beamer');
    const both = new Seat(lesson.house, 'both');
    lesson.screens.push(both);
    both.browser.cookie = lesson.lead.browser.cookie;
    await both.connect(lesson.session, { screen: token });
    expect(both.view?.me.role).toBe('beamer');
    expect(await both.send('session/end')).toMatchObject({
      ok: false,
      refusal: { code: 'seat/screen' },
    });
    expect(lesson.lead.view?.shared.crowds).toEqual({ member: { in: 1, here: 1 } });
  });
});
