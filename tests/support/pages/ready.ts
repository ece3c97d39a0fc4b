import type { Page } from 'playwright-core';

const ready =
  /Alles is klaar om verder te gaan|Ga verder wanneer het past|Everything is ready to go on|Go on when it suits you/;

/** Until the lead's page says that everything is ready: what met a gate was done on another page, and must have come. */
export async function readyToGoOn(lead: Page): Promise<void> {
  const bar = lead.locator('kring-lead-bar');
  // Beside the board the sentence stands behind a button.
  if (await lead.locator('kring-lead-bar[shape]').count())
    await bar
      .getByRole('button', { name: /^(Leiding van de sessie|Leading the session)$/ })
      .click();
  await bar.getByText(ready).waitFor();
}

/** Until each of these pages has heard of the step: what is pressed before that is pressed in the step before. */
export async function haveComeTo(step: string, pages: readonly Page[]): Promise<void> {
  for (const page of pages)
    await page.getByText(`Jullie zijn nu bij ${step}.`).first().waitFor({ state: 'attached' });
}
