import { afterEach, expect, test } from 'vitest';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { Browser, House } from '../support/server.ts';

let house: House;
afterEach(() => house.close());

/** A form that a coordinator starts has its leads come in by invitation; its own tests play that. */
const ledByStarter = Object.values(forms).filter((form) => form.starter === 'lead');

const starts = ledByStarter.flatMap((form) =>
  Object.keys(form.variants).map((variant) => [form.id, variant] as const),
);

test.each(starts)(
  '%s, %s: starts, lets somebody in, and is the same after a restart',
  async (form, key) => {
    house = await House.open({ forms, tools });
    const lead = new Browser(house);
    const body = { form, variant: key, language: 'nl', name: 'Ada', mark: 1 };
    const answer = await lead.post('/api/sessions', body);
    expect(answer.body).toEqual({ id: expect.any(String) as string });
    const { id } = answer.body as { id: string };
    const { code } = await lead.invitation(id);
    const guest = new Browser(house);
    expect((await guest.join(code, 'Bo')).status).toBe(200);
    const leadTab = lead.open(id);
    const guestTab = guest.open(id);
    const { me } = await guestTab.until((view) => view.me.place === 'waiting');
    await leadTab.until((view) => me.person in view.shared.people);
    expect(await leadTab.send('session/admit', { person: me.person })).toEqual({ ok: true });
    const before = await guestTab.until((view) => view.shared.phase !== undefined);
    expect(before.shared.session).toMatchObject({ form, variant: key });
    expect(Object.keys(before.me.docs).length + Object.keys(before.shared.tools).length).not.toBe(
      0,
    );
    await leadTab.until((view) => view.shared.people[me.person]?.place === 'in');
    const settled = leadTab.link.view;
    await house.restart();
    const after = await lead.open(id).until((view) => view.shared.phase !== undefined);
    expect(after).toEqual(settled);
  },
);
