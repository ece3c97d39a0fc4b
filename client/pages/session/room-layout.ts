import { html, nothing, type TemplateResult } from 'lit';
import '../../elements/kring-button.ts';
import '../../elements/kring-popover.ts';
import '../../elements/kring-sheet.ts';
import { t } from '../../i18n/index.ts';
import '../../session/kring-hold.ts';
import './kring-lead-bar.ts';
import './kring-notices.ts';
import './kring-paused.ts';
import './kring-people.ts';
import './kring-say.ts';
import './kring-side.ts';
import './kring-top.ts';
import './kring-where.ts';
import {
  besideId,
  invitation,
  newsMark,
  placePanels,
  placeTabs,
  tableOf,
  words,
  type Live,
} from './layout.ts';
import { boardId } from './places.ts';
import type { RoomLikes } from './room-likes.ts';
import { toolPanel } from './tool-panel.ts';

/** What the room around the board asks of the page besides. */
export interface Room extends Live {
  /** So little height that what opens comes from the side, and icons stand without their words. */
  readonly flat: boolean;
  readonly likes: RoomLikes;
  like(more: RoomLikes): void;
}

/**
 * The board is the room: it fills the window under one slim line; everything else opens from an edge. From 1100 px the
 * exercises, or the cards of this step, stand beside it; on a phone they come up from below.
 */
export function roomLayout(room: Room): TemplateResult {
  const { front, likes } = room;
  const narrow = room.narrow && !room.flat;
  const board = room.places.find(({ id }) => id === boardId);
  const others = room.places.filter(({ id }) => id !== boardId);
  const shown = others.find(({ id }) => id === front);
  const beside = narrow ? front === besideId : likes.beside === true;
  return html`<kring-top slim .saved=${room.saved} ?narrow=${room.narrow || room.flat}>
      ${where()} ${narrow ? nothing : toggles(room, beside)} ${people()}
      ${narrow ? nothing : html`<kring-around></kring-around>`}
      ${room.moves && !narrow ? html`<kring-lead-bar shape=${room.flat ? 'folded' : 'slim'}></kring-lead-bar>` : nothing}
      <kring-hold slot="more" .session=${room.stage}>${tableOf()}</kring-hold>
    </kring-top>
    <div class="notices">
      <kring-notices ?going=${room.held} @kring-go=${() => room.release()}></kring-notices>
      <kring-follow></kring-follow>
    </div>
    <kring-hold .session=${room.stage}>
      <main id="stage" tabindex="0" aria-label=${room.title}>
        <div class="over">
          <kring-say shape="line"></kring-say>
        </div>
        ${board?.tools.map((tool) => html`<div class="board">${toolPanel(tool, room.loader)}</div>`)}
        ${room.alone ? invitation(room) : nothing}
      </main>
      <kring-sheet
        class="panel-sheet"
        label=${shown ? t(shown.title) : ''}
        edge=${narrow ? 'below' : 'side'}
        ?open=${shown !== undefined}
        .width=${likes.width ?? 420}
        .height=${likes.height ?? 2 / 3}
        @kring-close=${() => room.choose(boardId)}
        @kring-size=${({ detail }: CustomEvent<number>) => room.like(narrow ? { height: detail } : { width: detail })}
        >${placePanels(room, others)}</kring-sheet
      >
    </kring-hold>
    ${room.paused ? html`<div class="paused"><kring-paused shape="card"></kring-paused></div>` : nothing}
    ${narrow ? placeTabs(room, room.moves ? html`<kring-lead-bar shape="folded"></kring-lead-bar>` : nothing) : nothing}
    <aside class="beside" ?hidden=${!beside} aria-label=${t(words.people)}>
      <kring-hold .session=${room.stage}
        ><kring-side @kring-front=${() => room.looked()}></kring-side
      ></kring-hold>
    </aside>`;
}

const where = (): TemplateResult =>
  html`<kring-popover shrinks faced slot="where" label=${t(words.where)}>
    <span slot="face"
      ><span class="spoken">${t(words.where)}: </span><kring-where shape="face"></kring-where
    ></span>
    <kring-where shape="panel"></kring-where>
  </kring-popover>`;

const people = (): TemplateResult =>
  html`<kring-popover faced label=${t(words.strip)}>
    <kring-people slot="face" shape="marks"></kring-people>
    <kring-people></kring-people>
  </kring-popover>`;

/** What opens beside the board, and closes again. */
function toggles(room: Room, beside: boolean): TemplateResult {
  const others = room.places.filter(({ id }) => id !== boardId);
  return html`<nav class="toggles" aria-label=${t(words.places)}>
    ${others.map(({ id, icon, title }) => {
      const open = id === room.front;
      return html`<button
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => room.choose(open ? boardId : id)}
      >
        ${newsMark(icon, title, room.fresh.has(id))}
      </button>`;
    })}
    <button
      type="button"
      aria-expanded=${beside ? 'true' : 'false'}
      @click=${() => room.like({ beside: !beside })}
    >
      ${newsMark('users', words.beside, room.fresh.has(besideId))}
    </button>
  </nav>`;
}
