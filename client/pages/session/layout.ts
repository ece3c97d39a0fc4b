import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-icon.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { SavedState } from '../../link/doc-link.ts';
import type { HeldSession } from '../../session/held-session.ts';
import { stepId, type Place } from './places.ts';
import { fetchInvite } from './stage.ts';
import { toolPanel, type ToolLoader } from './tool-panel.ts';

/** What both layouts of a live session are made from, and what they ask of the page. */
export interface Live {
  readonly narrow: boolean;
  readonly saved: SavedState;
  /** What can be in front. */
  readonly places: readonly Place[];
  /** The place in front. */
  readonly front: string;
  /** What the stage is called for screen readers. */
  readonly title: string;
  /** The stage stands still for this person, while the others went on. */
  readonly held: boolean;
  /** The session of the stage: it may be held. */
  readonly stage: HeldSession | undefined;
  readonly loader: ToolLoader;
  readonly paused: boolean;
  /** In this pause the shared work is put away. */
  readonly resting: boolean;
  /** This person moves the session on. */
  readonly moves: boolean;
  /** A lead for whom nobody came yet. */
  readonly alone: boolean;
  /** Whom that lead can invite, as the form calls them. */
  readonly inviting: Text;
  /** Something is asked before the step begins for this person. */
  readonly asked: boolean;
  /** An adult who answers for the session. */
  readonly responsible: boolean;
  /** Places in which something new was not seen yet. */
  readonly fresh: ReadonlySet<string>;
  choose(place: string): void;
  release(): void;
  /** Something else is on the screen now. */
  looked(): void;
  onTabs(event: KeyboardEvent): void;
}

/** Talk, notes and questions, and on a phone the people as well. */
export const besideId = 'beside';

export const words = {
  where: { nl: 'Waar we zijn', en: 'Where we are' },
  places: { nl: 'Op tafel', en: 'On the table' },
  strip: { nl: 'Wie er is', en: 'Who is here' },
  beside: { nl: 'Overleg', en: 'Talk' },
  people: { nl: 'Mensen en gesprek', en: 'People and talk' },
  fresh: { nl: 'nieuw', en: 'new' },
} satisfies Record<string, Text>;

/** The places as tabs; on a phone with what stands beside the stage as one of them. */
export function placeTabs(live: Live, end: TemplateResult | typeof nothing = nothing) {
  const beside = { id: besideId, icon: 'users', title: words.beside };
  const all = live.narrow ? [...live.places, beside] : live.places;
  return html`<nav class="places" aria-label=${t(words.places)}>
    <div
      class="tabs"
      role="tablist"
      aria-label=${t(words.places)}
      @keydown=${(event: KeyboardEvent) => live.onTabs(event)}
    >
      ${all.map(
        ({ id, icon, title }) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-selected=${id === live.front ? 'true' : 'false'}
            tabindex=${id === live.front ? '0' : '-1'}
            @click=${() => live.choose(id)}
          >
            ${newsMark(icon, title, live.fresh.has(id))}
          </button>`,
      )}
    </div>
    ${end}
  </nav>`;
}

/** An icon with its words, and a dot when something new is there. */
export const newsMark = (icon: string, title: Text, fresh: boolean): TemplateResult =>
  fresh
    ? html`<span class="fresh"><kring-icon name=${icon}></kring-icon></span
        ><span>${t(title)}<span class="spoken">, ${t(words.fresh)}</span></span>`
    : html`<kring-icon name=${icon}></kring-icon><span>${t(title)}</span>`;

/** Every place, one of them shown: what is typed in another stays. */
export function placePanels(live: Live, places: readonly Place[]) {
  return repeat(
    places,
    (place) => place.id,
    (place) =>
      html`<div
        class="panel ${place.id === stepId ? 'cards' : 'whole'}"
        role="tabpanel"
        aria-labelledby="tab-${place.id}"
        ?hidden=${place.id !== live.front}
      >
        ${repeat(
          place.tools,
          (one) => one.id,
          (one) => html`<div class="tool">${toolPanel(one, live.loader)}</div>`,
        )}
      </div>`,
  );
}

/** What opens a kept page: fetched where there is a board to lay it on. */
export function tableOf(): TemplateResult {
  import('./kring-table.ts').catch(() => undefined);
  return html`<kring-table></kring-table>`;
}

export function invitation({ inviting }: Live): TemplateResult {
  fetchInvite();
  return html`<section class="invite" aria-labelledby="invite">
    <h2 id="invite">${t(inviting)}</h2>
    <kring-invite short></kring-invite>
  </section>`;
}
