import { afterEach, expect, test } from 'vitest';
import { PACE_MS } from '../../server/sessions/pace.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import type { View } from '../../shared/wire/view.ts';
import { Browser, House, type Tab } from '../support/server.ts';

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
    const { guest: seat = '' } = forms[form] ?? {};
    // One of many comes in by an open door, and has no name to the others (rule 31).
    const many = forms[form]?.seats[seat]?.crowd;
    const { me } = await guestTab.until(({ me: { place } }) => place === (many ? 'in' : 'waiting'));
    if (!many) {
      await leadTab.until((view) => me.person in view.shared.people);
      expect(await leadTab.send('session/admit', { person: me.person })).toEqual({ ok: true });
    }
    const before = await guestTab.until((view) => view.shared.phase !== undefined);
    expect(before.shared.session).toMatchObject({ form, variant: key });
    const opened = Object.keys(before.me.docs).length + Object.keys(before.shared.tools).length;
    // A class has nothing to look at while its lesson is prepared.
    expect(opened > 0).toBe(!many || before.shared.phase?.live !== false);
    const seated = ({ shared: { people, crowds } }: View) =>
      many ? crowds?.[seat]?.here === 1 : people[me.person]?.place === 'in';
    // In a class the others hear of it at a pace, and this clock stands still.
    const paced = (tab: Tab) =>
      expect.poll(() => {
        house.clock.advance(PACE_MS);
        return tab.link.view && seated(tab.link.view);
      });
    await paced(leadTab).toBe(true);
    const settled = leadTab.link.view;
    await house.restart();
    const again = lead.open(id);
    await paced(again).toBe(true);
    const after = await again.until((view) => view.shared.phase !== undefined);
    expect(after).toEqual(settled);
  },
);
