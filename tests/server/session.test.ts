import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readable } from '../support/readable.ts';
import { Browser, House, saidIn } from '../support/server.ts';

let house: House;
beforeEach(async () => {
  house = await House.open();
});
afterEach(() => house.close());

describe('from a start to a view', () => {
  test('start, invitation, join, wait, be let in, speak', async () => {
    const lead = new Browser(house);
    const session = await lead.start('  Ada\u0000  Lovelace ');
    const { code, links } = await lead.invitation(session);
    expect(code).toMatch(/^[A-Z0-9]{6}$/);
    const guest = new Browser(house);
    const typed = `${code.slice(0, 3).toLowerCase()} - ${code.slice(3)}`;
    expect((await guest.get(`/api/invitations/${encodeURIComponent(typed)}`)).body).toEqual({
      form: 'circle',
      title: { nl: 'Circle', en: 'Circle' },
      invites: { nl: 'invites', en: 'invites' },
      kept: { nl: 'kept', en: 'kept' },
      limit: { nl: 'limit', en: 'limit' },
      variant: 'open',
      role: 'member',
      lead: { name: 'Ada Lovelace', mark: 1 },
      status: 'open',
    });
    expect((await guest.join(links[0]?.token ?? '', 'Bo')).body).toEqual({ id: session });

    const leadTab = lead.open(session);
    const guestTab = guest.open(session);
    const waiting = await guestTab.until((view) => view.me.place === 'waiting');
    expect(waiting.shared.tools).toEqual({});
    expect(waiting.shared.phase).toBeUndefined();
    const { person } = waiting.me;
    await leadTab.until((view) => view.shared.people[person]?.place === 'waiting');
    expect(await leadTab.send('session/admit', { person })).toEqual({ ok: true });
    await guestTab.until((view) => view.me.place === 'in');
    expect(await guestTab.send('talk/say', { text: 'hallo' })).toEqual({ ok: true });
    await leadTab.until((view) => saidIn(view).includes('hallo'));
  });

  test('the same person again has the same seat, and two links count as one', async () => {
    const { lead, member, session, code, memberTab } = await house.circle();
    expect((await member.join(code, 'Somebody else')).body).toEqual({ id: session });
    const view = await memberTab.until(() => true);
    expect(view.me.name).toBe('Bo');
    expect(Object.keys(view.shared.people)).toHaveLength(2);
    const me = (await member.get('/api/me')).body as { sessions: object[] };
    expect(me.sessions).toEqual([
      expect.objectContaining({ id: session, role: 'member', status: 'open' }),
    ]);
    expect((await lead.get('/api/me')).body).toMatchObject({ sessions: [{ role: 'lead' }] });
  });

  test('a refusal speaks both languages and changes nothing (law 8)', async () => {
    const { memberTab } = await house.circle();
    const before = memberTab.link.view;
    const never = await memberTab.send('talk/never');
    expect(never).toEqual({
      ok: false,
      refusal: { code: 'talk/never', text: { nl: 'Nee.', en: 'No.' } },
    });
    const unknown = await memberTab.send('constructor/x');
    expect(unknown).toMatchObject({ ok: false, refusal: { code: 'command/unknown' } });
    const invalid = await memberTab.send('talk/say', { text: 5 });
    expect(invalid).toMatchObject({ ok: false, refusal: { code: 'command/invalid' } });
    const lead = await memberTab.send('session/lock', { locked: true });
    expect(lead).toMatchObject({ ok: false, refusal: { code: 'session/lead-only' } });
    const system = await memberTab.send('session/disconnected', { person: 'somebody' });
    expect(system).toMatchObject({ ok: false, refusal: { code: 'command/unknown' } });
    expect(memberTab.link.view).toBe(before);
  });

  test('effects give facts to a command before it is decided', async () => {
    await house.close();
    house = await House.open({ effects: { 'talk/say': async () => ({ checked: true }) } });
    const { leadTab } = await house.circle();
    await leadTab.send('talk/say', { text: 'x' });
    const view = await leadTab.until((seen) => saidIn(seen).length === 1);
    const said = (view.shared.tools['talk'] as { said: Record<string, object> }).said;
    expect(Object.values(said)).toEqual([expect.objectContaining({ checked: true })]);
  });

  test('fields that the schema does not name never reach the log', async () => {
    const { leadTab, session } = await house.circle();
    await leadTab.send('talk/say', { text: 'kort', smuggled: 'ballast' });
    await leadTab.until((view) => saidIn(view).length === 1);
    expect(session).toBeTruthy();
    expect(await readable(house.folder, 'kort')).toBe(true);
    expect(await readable(house.folder, 'ballast')).toBe(false);
  });
});

describe('invitations', () => {
  test('a lead locks the circle, makes a link for one and revokes it', async () => {
    const { lead, session, code, leadTab } = await house.circle();
    const made = await lead.post(`/api/sessions/${session}/invitations`, { seats: 1 });
    expect(made.status).toBe(201);
    const { token, url } = made.body as { token: string; url: string };
    expect(url).toBe(`${house.app.url}/i/${token}`);
    expect((await new Browser(house).join(token, 'Cy')).status).toBe(200);
    const second = await new Browser(house).join(token, 'Di');
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ refusal: { code: 'seat/full' } });
    await leadTab.send('session/lock', { locked: true });
    const locked = await new Browser(house).join(code, 'Eve');
    expect(locked.body).toMatchObject({ refusal: { code: 'seat/locked' } });
    expect((await new Browser(house).get(`/api/invitations/${code}`)).body).toMatchObject({
      status: 'locked',
    });
    await lead.delete(`/api/sessions/${session}/invitations/${token}`);
    const revoked = await new Browser(house).get(`/api/invitations/${token}`);
    const unknown = await new Browser(house).get(`/api/invitations/${'x'.repeat(22)}`);
    expect(revoked.status).toBe(404);
    expect(revoked.body).toEqual(unknown.body);
  });

  test('only leads see the links; without a seat there is no session', async () => {
    const { member, session } = await house.circle();
    expect((await member.get(`/api/sessions/${session}/invitations`)).status).toBe(403);
    const stranger = await new Browser(house).get(`/api/sessions/${session}/invitations`);
    const nothing = await new Browser(house).get('/api/sessions/nonexistent/invitations');
    expect(stranger.status).toBe(404);
    expect(stranger.body).toEqual(nothing.body);
  });
});

test('a closed house starts nothing', async () => {
  await house.close();
  house = await House.open({}, { openHouse: false });
  const body = {
    form: 'circle',
    variant: 'open',
    language: 'nl',
    name: 'A',
    mark: 0,
  };
  const answer = await new Browser(house).post('/api/sessions', body);
  expect(answer.status).toBe(403);
  expect(answer.body).toMatchObject({ refusal: { code: 'house/closed' } });
});
