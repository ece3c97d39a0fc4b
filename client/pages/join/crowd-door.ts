import { html, nothing, type TemplateResult } from 'lit';
import type { SeenDoor } from '../../../shared/wire/forms.ts';
import { t } from '../../i18n/index.ts';

const words = {
  noName: {
    nl: 'Je hoeft geen naam te geven.',
    en: 'You need not give a name.',
  },
  go: { nl: 'Doe mee', en: 'Join' },
  leave: {
    nl: 'Je kan altijd stoppen en terugkomen, zonder te zeggen waarom.',
    en: 'You can stop and come back at any moment, without saying why.',
  },
};

/** The door to a seat of many: no name, no mark, one press. */
export const crowdDoor = (
  door: SeenDoor,
  { busy, problem, join }: { busy: boolean; problem: string; join: () => void },
): TemplateResult =>
  html`<div class="many">
    <kring-logo size="72"></kring-logo>
    <h1><span dir="auto">${door.lead.name}</span> ${t(door.invites)}</h1>
    <section class="limit">
      <h2><kring-icon name="hat-glasses"></kring-icon>${t(words.noName)}</h2>
      <p>${t(door.kept)}</p>
    </section>
    <div class="go">
      <kring-button
        variant="primary"
        size="large"
        wide
        icon-end="arrow-right"
        ?busy=${busy}
        @click=${join}
        >${t(words.go)}</kring-button
      >
      <div role="alert">${problem ? html`<p class="error">${problem}</p>` : nothing}</div>
    </div>
    <p class="soft">${t(door.limit)}</p>
    <p class="soft">${t(words.leave)}</p>
  </div>`;
