import { html, nothing, type TemplateResult } from 'lit';
import { palette } from '../../../../shared/tools/board/palette.ts';
import { t, type Text } from '../../../i18n/index.ts';
import { styleNow } from '../actions.ts';
import type { Board } from '../board.ts';
import { tools } from '../tools/index.ts';
import type { Tool } from '../tools/tool.ts';
import type { Grid } from '../view/grid.ts';
import { button, rove } from './button.ts';
import { icons } from './icons.ts';

export const words = {
  tools: { nl: 'Gereedschap', en: 'Tools' },
  selection: { nl: 'Wat je gekozen hebt', en: 'What you selected' },
  style: { nl: 'Kleur en dikte', en: 'Colour and width' },
  image: { nl: 'Afbeelding toevoegen', en: 'Add an image' },
  exercise: { nl: 'Oefening op het bord leggen', en: 'Put an exercise on the board' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  redo: { nl: 'Opnieuw', en: 'Redo' },
  duplicate: { nl: 'Dupliceer', en: 'Duplicate' },
  front: { nl: 'Naar voren', en: 'Bring to front' },
  back: { nl: 'Naar achteren', en: 'Send to back' },
  editFormula: { nl: 'Bewerk de formule', en: 'Edit the formula' },
  edit: { nl: 'Bewerk de tekst', en: 'Edit the text' },
  remove: { nl: 'Wis', en: 'Erase' },
  more: { nl: 'Meer gereedschap', en: 'More tools' },
  zoom: { nl: 'Zoom', en: 'Zoom' },
  zoomIn: { nl: 'Zoom in', en: 'Zoom in' },
  zoomOut: { nl: 'Zoom uit', en: 'Zoom out' },
  actual: { nl: 'Ware grootte', en: 'Actual size' },
  fit: { nl: 'Toon alles', en: 'Show everything' },
  whole: { nl: 'Volledig scherm', en: 'Full screen' },
  grid: { nl: 'Ruitjes of stippen', en: 'Grid or dots' },
  lock: { nl: 'Zet vast', en: 'Lock' },
  unlock: { nl: 'Maak los', en: 'Unlock' },
  help: { nl: 'Sneltoetsen', en: 'Shortcuts' },
} satisfies Record<string, Text>;

/** Of full screen, as in many players; no tool has it. */
export const wholeKey = 'f';
export const gridKey = 'g';
export const lockKey = 'Shift+L';

export type Popover = 'style' | 'exercises' | 'more' | undefined;

/** What the bars ask of the shell. */
export interface ToolbarHost {
  readonly menu: Popover;
  readonly takesImages: boolean;
  readonly hasExercises: boolean;
  open(menu: Popover): void;
  readonly grid: Grid;
  nextGrid(): void;
  pickImage(): void;
  help(): void;
}

export function toolbar(board: Board, host: ToolbarHost): TemplateResult {
  return html`<div class="bar tools" role="toolbar" aria-label=${t(words.tools)} @keydown=${rove}>
    ${usableTools(board).map((tool) =>
      button(tool.name, tool.icon, () => board.setTool(tool.id), {
        key: tool.key.toUpperCase(),
        on: board.tool === tool,
        id: `tool-${tool.id}`,
        roomy: !often.has(tool.id),
        rare: rare.has(tool.id),
      }),
    )}
    ${board.canWrite ? writing(board, host) : nothing}
  </div>`;
}

/** On a narrow board these stand in the bar, and the others behind one button: nothing hides behind a swipe. */
export const often: ReadonlySet<string> = new Set(['select', 'pen', 'eraser', 'text']);

/** These stand in the bar only where there is room for all. */
export const rare: ReadonlySet<string> = new Set(['ellipse', 'line', 'formula', 'pointer']);

export const usableTools = (board: Board): Tool[] =>
  tools.filter((tool) => board.canWrite || !tool.writes);

/** The button for what finds no room at this width; it shows the tool in use when that is one of them. */
function more(board: Board, host: ToolbarHost, width: 'tight' | 'snug'): TemplateResult {
  const { id, icon } = board.tool;
  const hidden = width === 'tight' ? !often.has(id) : rare.has(id);
  return html`<span class=${width}
    >${button(words.more, hidden ? icon : icons.more, () => host.open('more'), {
      expanded: host.menu === 'more',
      ...(hidden && { on: true }),
    })}</span
  >`;
}

function writing(board: Board, host: ToolbarHost): TemplateResult {
  const { history } = board.edits;
  return html`${
      host.takesImages
        ? button(words.image, icons.imagePlus, () => host.pickImage(), { roomy: true })
        : nothing
    }
    ${
      host.hasExercises
        ? button(words.exercise, icons.exercise, () => host.open('exercises'), {
            expanded: host.menu === 'exercises',
            roomy: true,
          })
        : nothing
    }
    ${more(board, host, 'snug')} ${more(board, host, 'tight')}
    <span class="sep"></span>
    ${colourButton(board, host)}
    <span class="sep"></span>
    ${button(words.undo, icons.undo, () => board.undo(), { key: 'Ctrl+Z', disabled: !history.canUndo })}
    ${button(words.redo, icons.redo, () => board.redo(), { key: 'Ctrl+Y', disabled: !history.canRedo, id: 'redo' })}`;
}

/** Opens the choice of colour; it shows the one in use, or the one that all of the selection has. */
export function colourButton(board: Board, host: ToolbarHost): TemplateResult {
  const { colour } = styleNow(board);
  const shade = colour && palette[board.look.theme][colour].stroke;
  return html`<button
    tabindex="-1"
    title=${t(words.style)}
    aria-label=${t(words.style)}
    aria-expanded=${host.menu === 'style' ? 'true' : 'false'}
    @click=${() => host.open('style')}
  >
    <span class="now" .style=${`background:${shade ?? 'none'}`}></span>
  </button>`;
}
