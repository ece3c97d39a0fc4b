import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';
import { settled } from '../support/settled.ts';
import type { Authority } from '../support/pages/tutoring-authority.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server: Awaited<ReturnType<typeof servePage>>;
let address: string;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('tutoring');
  ({ address } = server);
});

afterAll(async () => {
  await server?.close();
});

/** A session in the page; the clock is the test's when `clock` is asked for. */
async function session(
  query: string,
  { clock = false, ...options }: BrowserContextOptions & { clock?: boolean } = {},
): Promise<{ page: Page; tutor: Locator; noor: Locator }> {
  const page = await browser.page({ viewport: { width: 1600, height: 1000 }, ...options });
  if (clock) await page.clock.install();
  await page.goto(`${address}?${query}`);
  await page.locator('body[data-ready]').waitFor();
  return { page, tutor: page.locator('#tutor'), noor: page.locator('#noor') };
}

const button = (at: Locator, name: string | RegExp): Locator => at.getByRole('button', { name });
const answerOf = (at: Locator): Locator =>
  at.locator('kring-item kring-live-text').locator('input');

/** As somebody who changed the program would: past every button, straight to the authority or the document. */
const cheat = (page: Page, type: string, data: object): Promise<string> =>
  page.evaluate(
    async ([type, data]) => {
      const { authority } = window as unknown as { authority: Authority };
      const ack = await authority.send('tutor', type, data);
      return ack.ok ? 'ok' : ack.refusal.code;
    },
    [type, data] as const,
  );

describe('an answer (forms.md 1.0, 1.4)', () => {
  test('is seen by the tutor as it is typed, and is not theirs to write', async () => {
    const { page, tutor, noor } = await session('phase=show');
    await answerOf(noor).pressSequentially('3x = 15');
    await expect.poll(() => answerOf(tutor).inputValue()).toBe('3x = 15');
    await expect.poll(() => answerOf(tutor).getAttribute('readonly')).not.toBeNull();
    const forged = await page.evaluate(() => {
      const { authority } = window as unknown as { authority: Authority };
      const link = authority.seats.get('tutor')!.document('exercises:answers:noor')!;
      link.doc.getText('item:forged').insert(0, 'the answer');
      return authority.document('exercises:answers:noor').getText('item:forged').toString();
    });
    expect(forged).toBe('');
  });

  test('can be written by the tutor while the pen is lent, and no longer', async () => {
    const { page, tutor, noor } = await session('phase=practise', { clock: true });
    await answerOf(noor).fill('x = ');
    await button(noor, /de pen \(60 s\)/).click();
    await tutor.getByText(/Je mag nog \d+ s schrijven/).waitFor();
    await answerOf(tutor).pressSequentially('5');
    await expect.poll(() => answerOf(noor).inputValue()).toContain('5');
    await button(noor, 'Neem de pen terug').click();
    await tutor.getByText('Noor schrijft. Jij kan meelezen.').waitFor();
    await button(noor, /de pen \(60 s\)/).click();
    await tutor.getByText(/Je mag nog/).waitFor();
    await page.clock.fastForward(61_000);
    await tutor.getByText('Noor schrijft. Jij kan meelezen.').waitFor();
    await expect.poll(() => answerOf(tutor).getAttribute('readonly')).not.toBeNull();
  });

  test('that is wrong is met with a question, one that is right with the next exercise', async () => {
    const { tutor, noor } = await session('phase=practise');
    await button(noor, 'Controleer').click();
    await noor.getByText('Er staat nog geen antwoord.').waitFor();
    await answerOf(noor).fill('15');
    await button(noor, 'Controleer').click();
    await noor.getByText('Hoe kwam je hierbij?').waitFor();
    await tutor.getByText('Poging 1: 15 is nog niet juist').waitFor();
    await answerOf(noor).fill('5');
    await expect.poll(() => noor.getByText('Hoe kwam je hierbij?').count()).toBe(0);
    await button(noor, 'Controleer').click();
    await noor.getByText('Dit klopt.').waitFor();
    // Both read each attempt with its own answer, whatever stands in the field by now.
    for (const seat of [noor, tutor]) {
      await seat.getByText('Poging 1: 15 is nog niet juist').waitFor();
      await seat.getByText('Poging 2: 5 is juist').waitFor();
    }
    await button(noor, 'Volgende oefening').click();
    await noor.getByRole('heading', { name: 'Oefening 2' }).waitFor();
  });

  test('explained in words reaches the tutor', async () => {
    const { tutor, noor } = await session('phase=show');
    await button(noor, 'Ik leg het uit in woorden').click();
    await noor.getByLabel('Leg uit in woorden').fill('Ik doe eerst min 5');
    await button(noor, 'Mijn uitleg staat er').click();
    await tutor.getByText('Legde het uit in woorden.').waitFor();
    await expect
      .poll(() => tutor.getByLabel('Leg uit in woorden').inputValue())
      .toBe('Ik doe eerst min 5');
  });
});

describe('the hint ladder (1.5)', () => {
  test('waits in a ring, opens, shows the tutee, then wants a new attempt or 30 seconds', async () => {
    const { page, tutor, noor } = await session('phase=practise', { clock: true });
    await button(tutor, 'Open hint 1').click();
    await tutor.locator('kring-wait-ring').waitFor();
    await page.clock.fastForward(9_000);
    expect(await noor.getByText('1 · Vraag').count()).toBe(0);
    await page.clock.fastForward(1_500);
    await noor.getByText('1 · Vraag').waitFor();
    await tutor.getByText('Wacht op een nieuwe poging, of 30 seconden.').waitFor();
    await page.clock.fastForward(31_000);
    await button(tutor, 'Open hint 2').click();
    await button(tutor, 'Toch niet nodig').click();
    await button(tutor, 'Open hint 2').waitFor();
    await page.clock.fastForward(60_000);
    expect(await noor.getByText('2 · Wijs').count()).toBe(0);
  });

  test('stays shut from level 4 on for a task that is for marks', async () => {
    const { page, tutor, noor } = await session('phase=practise&graded=yes', { clock: true });
    await noor.getByText(/Dit telt mee voor punten/).waitFor();
    expect(await tutor.locator('kring-exercises-key').count()).toBe(0);
    for (const level of [1, 2, 3]) {
      await button(tutor, `Open hint ${level}`).click();
      await page.clock.fastForward(10_100);
      await noor.getByText(`${level} · `).waitFor();
      await page.clock.fastForward(31_000);
    }
    await tutor.getByText(/de sleutel en hint 4 en 5 blijven dicht/).waitFor();
    const item = await page.evaluate(() => {
      const { authority } = window as unknown as { authority: Authority };
      return Object.keys(authority.seats.get('tutor')!.view.shared.tools['exercises'] as object)
        .length > 0
        ? Object.keys(
            (authority.seats.get('tutor')!.view.shared.tools['exercises'] as { items: object })
              .items,
          )[0]!
        : '';
    });
    expect(await cheat(page, 'exercises/hint', { item, person: 'noor' })).toBe('hints/graded');
  });

  test('puts a similar one on the demo page at level 3', async () => {
    const { page, tutor, noor } = await session('phase=practise', { clock: true });
    for (const level of [1, 2, 3]) {
      await button(tutor, `Open hint ${level}`).click();
      await page.clock.fastForward(10_100);
      await noor.getByText(`${level} · `).waitFor();
      await page.clock.fastForward(31_000);
    }
    await button(tutor, 'Doe het voor op de bladzijde Voordoen').click();
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { authority } = window as unknown as { authority: Authority };
          return JSON.stringify(authority.document('board:demo').getMap('elements').toJSON());
        }),
      )
      .toContain('2x+7=15');
  });

  test('is asked for by a tutee who is stuck', async () => {
    const { tutor, noor } = await session('phase=practise');
    await button(noor, 'Ik zit vast').click();
    await tutor.getByText('Noor zit vast').waitFor();
    await tutor.getByRole('tab', { name: /Noor \(vast\)/ }).waitFor();
    await button(noor, 'Vast: je tutor weet het').click();
    await expect.poll(() => tutor.getByText('Noor zit vast').count()).toBe(0);
  });
});

describe('the table (1.1)', () => {
  test('is ready after one tap on a set, and the question about marks locks it', async () => {
    const { page, tutor, noor } = await session('phase=prepare&empty');
    await button(tutor, /^Breuken/).click();
    await tutor.getByText('7 oefeningen met sleutel en hints').waitFor();
    await noor.getByText('Telt dit mee voor punten?').waitFor();
    await button(tutor, 'Ja').click();
    await tutor.getByRole('checkbox', { name: /^2\./ }).uncheck();
    await button(tutor, 'Ja, zet op slot').click();
    await noor.getByText(/blijven de hele sessie op slot/).waitFor();
    const locked = tutor.locator('kring-prepare-row').filter({ hasText: 'voor punten' });
    await expect.poll(() => locked.count()).toBe(6);
    expect(await cheat(page, 'exercises/graded', { answer: 'no', items: [] })).toBe(
      'exercises/graded',
    );
  });

  test('stays in front of the tutor who lays it, at an open table too', async () => {
    const { tutor, noor } = await session('phase=work&empty');
    await button(tutor, /^Breuken/).click();
    await tutor.getByText('7 oefeningen met sleutel en hints').waitFor();
    await noor.getByRole('heading', { name: 'Oefening 1' }).waitFor();
    await tutor.getByRole('tab', { name: /^Noor/ }).click();
    await button(tutor, 'Open hint 1').waitFor();
  });

  test('never shows a tutee a key, a hint that is shut or the exit set', async () => {
    const { page } = await session('phase=practise');
    const seen = await page.evaluate(() => {
      const { authority } = window as unknown as { authority: Authority };
      return JSON.stringify(authority.seats.get('noor')!.view.shared.tools['exercises']);
    });
    expect(seen).toContain('3x+5=20');
    expect(seen).not.toMatch(/worked|hints|"key"|4x\+9=33/);
  });
});

describe('the exit set (1.7)', () => {
  test('is for the tutee alone; the result is theirs first, and shared only by them', async () => {
    const { page, tutor, noor } = await session('phase=exit');
    await tutor.getByText('Noor werkt alleen.').waitFor();
    const fields = answerOf(noor);
    await fields.nth(0).fill('6');
    await fields.nth(1).fill('1');
    await button(noor, 'Kijk mijn antwoorden na').click();
    await noor.getByText('1 vraag is nog leeg. Toch nakijken?').waitFor();
    await button(noor, 'Nee, ik vul nog aan').click();
    await button(noor, 'Kijk mijn antwoorden na').click();
    await button(noor, 'Ja, kijk na').click();
    await noor.getByText('1 van de 2 die je invulde, bleef hangen.').waitFor();
    await noor.getByText('Niet ingevuld.').waitFor();
    const tutorSees = () =>
      page.evaluate(() => {
        const { authority } = window as unknown as { authority: Authority };
        const { view } = authority.seats.get('tutor')!;
        return JSON.stringify([view.shared.tools, Object.keys(view.me.docs)]);
      });
    expect(await tutorSees()).not.toMatch(/right|wrong|exercises:exit/);
    await button(noor, 'Deel met je tutor').click();
    await noor.getByText('Je tutor ziet je uitslag nu ook.').waitFor();
    await tutor.getByText('Noor deelt dit met jou').waitFor();
    await expect.poll(() => fields.nth(0).getAttribute('readonly')).not.toBeNull();
  });

  test('asks about an answer that cannot be read before it counts', async () => {
    const { noor } = await session('phase=exit');
    const fields = answerOf(noor);
    await fields.nth(0).fill('6 of 7');
    await button(noor, 'Kijk mijn antwoorden na').click();
    await button(noor, 'Ja, kijk na').click();
    await noor.getByText('Vraag 1: Schrijf één getal').waitFor();
    await button(noor, 'Nee, ik pas het aan').click();
    await fields.nth(0).fill('6');
    await button(noor, 'Kijk mijn antwoorden na').click();
    await button(noor, 'Ja, kijk na').click();
    await noor.getByText('1 van de 1 die je invulde, bleef hangen.').waitFor();
  });
});

describe('the board', () => {
  test('has a tab for each page that says who writes, and the pen of the answer page', async () => {
    const { page, tutor, noor } = await session('phase=practise&tool=board');
    // Room for all pages beside the tools of both.
    await page.setViewportSize({ width: 2600, height: 900 });
    await tutor.getByRole('tab', { name: /Samen.*jij kan schrijven/ }).waitFor();
    await tutor.getByRole('tab', { name: /Antwoord van Noor.*je kijkt mee/ }).click();
    await tutor.getByText('Noor schrijft. Jij kan meelezen.').waitFor();
    await noor.getByRole('tab', { name: /Mijn antwoord/ }).click();
    await button(noor, /de pen \(60 s\)/).click();
    await tutor
      .getByRole('tab', {
        name: /Antwoord van Noor.*je leende de pen/,
      })
      .waitFor();
    await button(noor, 'Neem de pen terug').click();
    await tutor.getByRole('tab', { name: /Antwoord van Noor.*je kijkt mee/ }).waitFor();
    await button(noor, 'Bewaar deze bladzijde').click();
    await button(noor, 'Deze bladzijde neem je mee').waitFor();
  });

  test('carries an exercise whose answer stays the tutee’s own', async () => {
    const { page, tutor, noor } = await session('phase=practise&tool=board');
    await page.evaluate(() => {
      const board = document
        .querySelector('#tutor kring-board-tool')!
        .shadowRoot!.querySelector('kring-board')!;
      const { authority } = window as unknown as { authority: Authority };
      const { items } = authority.seats.get('tutor')!.view.shared.tools['exercises'] as {
        items: object;
      };
      board.addExercise(Object.keys(items)[0]!);
    });
    await answerOf(noor).fill('x = 5');
    await expect.poll(() => answerOf(tutor).inputValue()).toBe('x = 5');
    await expect.poll(() => answerOf(tutor).getAttribute('readonly')).not.toBeNull();
  });
});

async function violations(page: Page): Promise<string[]> {
  await settled(page);
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // The page around the tools is the test's own.
    const rules = { 'page-has-heading-one': { enabled: false } };
    const result = await axe.run(document, {
      rules,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

const phone = { width: 320, height: 720 };

describe.each(['prepare', 'practise', 'exit', 'wrapup'])('on a small phone, in %s', (phase) => {
  test.each(['tutor', 'noor'])('%s has no axe violations and nothing sticks out', async (who) => {
    const query = `phase=${phase}&show=${who}&lang=en`;
    const { page } = await session(query, { viewport: phone });
    for (const theme of ['light', 'dark']) {
      await page.evaluate((theme) => {
        document.documentElement.dataset['theme'] = theme;
        return document.fonts.ready;
      }, theme);
      expect(await violations(page)).toEqual([]);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
