import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { Browser, House } from '../support/server.ts';

let house: House;
beforeEach(async () => {
  house = await House.open({ forms, tools });
});
afterEach(() => house.close());

const starts = async (browser: Browser, form: string, variant: string): Promise<string> => {
  const body = { form, variant, language: 'nl', name: 'Ada', mark: 2 };
  return ((await browser.post('/api/sessions', body)).body as { id: string }).id;
};
const door = (session: string) => new Browser(house).get(`/api/sessions/${session}/door`);

describe('the address of a session', () => {
  test('leads to the door that its code leads to, for somebody who has no seat', async () => {
    const lead = new Browser(house);
    const session = await starts(lead, 'tutor', 'open');
    const { code } = await lead.invitation(session);
    expect(await door(session)).toMatchObject({ status: 200, body: { code } });
  });

  test('says the same of a session that is personal, over or not there', async () => {
    const [adult, lead] = [new Browser(house), new Browser(house)];
    const personal = await starts(adult, 'mediator', 'full');
    const over = await starts(lead, 'tutor', 'open');
    const tab = lead.open(over);
    await tab.until((view) => view.me.place === 'in');
    await tab.send('session/end');
    await tab.until((view) => view.shared.receipt !== undefined);
    const answers = await Promise.all([personal, over, 'abcdefghijklmnop'].map(door));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0]!.body).toMatchObject({ refusal: { code: 'session/by-invitation' } });
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });
});

test('my sessions say which are personal, so that a device that others use shows nothing of them', async () => {
  const adult = new Browser(house);
  await starts(adult, 'mediator', 'full');
  await starts(adult, 'tutor', 'open');
  const { sessions } = (await adult.get('/api/me')).body as { sessions: { form: string }[] };
  // Both began at the same time.
  const byForm = Object.fromEntries(sessions.map((one) => [one.form, one]));
  expect(byForm['mediator']).toMatchObject({ personal: true });
  expect(byForm['tutor']).not.toHaveProperty('personal');
});
