import { html, nothing, type TemplateResult } from 'lit';
import { palette } from '../../../../shared/tools/board/palette.ts';
import { t, type Text } from '../../../i18n/index.ts';
import { hasFullScreen, isFullScreen, toggleFullScreen } from '../../../elements/full-screen.ts';
import type { Board } from '../board.ts';
import { bring, duplicate, removeSelected } from '../actions.ts';
import { tools } from '../tools/index.ts';
import type { Tool } from '../tools/tool.ts';
import { icon, icons } from './icons.ts';

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
  edit: { nl: 'Bewerk de tekst', en: 'Edit the text' },
  remove: { nl: 'Wis', en: 'Erase' },
  more: { nl: 'Meer gereedschap', en: 'More tools' },
  zoom: { nl: 'Zoom', en: 'Zoom' },
  zoomIn: { nl: 'Zoom in', en: 'Zoom in' },
  zoomOut: { nl: 'Zoom uit', en: 'Zoom out' },
  actual: { nl: 'Ware grootte', en: 'Actual size' },
  fit: { nl: 'Toon alles', en: 'Show everything' },
  whole: { nl: 'Volledig scherm', en: 'Full screen' },
  help: { nl: 'Sneltoetsen', en: 'Shortcuts' },
} satisfies Record<string, Text>;

/** Of full screen, as in many players; no tool has it. */
export const wholeKey = 'f';

export type Popover = 'style' | 'exercises' | 'more' | undefined;

/** What the bars ask of the shell. */
export interface ToolbarHost {
  readonly menu: Popover;
  readonly takesImages: boolean;
  readonly hasExercises: boolean;
  open(menu: Popover): void;
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
      }),
    )}
    ${board.canWrite ? writing(board, host) : nothing}
  </div>`;
}

/** On a narrow board these stand in the bar, and the others behind one button: nothing hides behind a swipe. */
export const often: ReadonlySet<string> = new Set(['select', 'pen', 'eraser', 'text']);

export const usableTools = (board: Board): Tool[] =>
  tools.filter((tool) => board.canWrite || !tool.writes);

/** The button for what finds no room; it shows the tool in use when that is one of them. */
function more(board: Board, host: ToolbarHost): TemplateResult {
  const hidden = often.has(board.tool.id) ? undefined : board.tool;
  return html`<span class="tight"
    >${button(words.more, hidden?.icon ?? icons.more, () => host.open('more'), {
      expanded: host.menu === 'more',
      id: 'more-tools',
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
    ${more(board, host)}
    <span class="sep"></span>
    <button
      tabindex="-1"
      title=${t(words.style)}
      aria-label=${t(words.style)}
      aria-expanded=${host.menu === 'style' ? 'true' : 'false'}
      @click=${() => host.open('style')}
    >
      <span
        class="now"
        .style=${`background:${palette[board.look.theme][board.style.colour].stroke}`}
      ></span>
    </button>
    <span class="sep"></span>
    ${button(words.undo, icons.undo, () => board.undo(), { key: 'Ctrl+Z', disabled: !history.canUndo })}
    ${button(words.redo, icons.redo, () => board.redo(), { key: 'Ctrl+Y', disabled: !history.canRedo, id: 'redo' })}`;
}

/** Beside the tools while something is selected. */
export function selectionBar(board: Board): TemplateResult | typeof nothing {
  if (!board.canWrite || board.selected.size === 0 || board.editing !== undefined) return nothing;
  const changeable = board.changeable();
  const [only] = changeable;
  const disabled = changeable.length === 0;
  return html`<div class="bar" role="toolbar" aria-label=${t(words.selection)} @keydown=${rove}>
    ${
      changeable.length === 1 && only?.text !== undefined
        ? button(words.edit, icons.pencil, () => board.edit(only), { key: 'Enter' })
        : nothing
    }
    ${button(words.duplicate, icons.copy, () => duplicate(board), { key: 'Ctrl+D' })}
    ${button(words.front, icons.front, () => bring(board, 'front'), { disabled })}
    ${button(words.back, icons.back, () => bring(board, 'back'), { disabled })}
    ${button(words.remove, icons.trash, () => removeSelected(board), { key: 'Delete', disabled })}
  </div>`;
}

export function zoomBar(board: Board, host: ToolbarHost): TemplateResult {
  const zoom = (factor: number) => () => {
    board.camera.zoomBy(factor);
    board.moved();
  };
  const percent = Math.round(board.camera.zoom * 100);
  return html`<div class="bar zoom" role="toolbar" aria-label=${t(words.zoom)} @keydown=${rove}>
    ${button(words.zoomOut, icons.minus, zoom(Math.SQRT1_2), { key: '-', roomy: true })}
    <button
      class="percent"
      tabindex="-1"
      title="${t(words.actual)} (0)"
      aria-label="${percent} %, ${t(words.actual)}"
      @click=${zoom(1 / board.camera.zoom)}
    >
      ${percent} %
    </button>
    ${button(words.zoomIn, icons.plus, zoom(Math.SQRT2), { key: '+', roomy: true })}
    ${button(words.fit, icons.fit, () => board.fit(), { key: '1' })}
    ${button(words.help, icons.help, () => host.help(), { key: '?', optional: true })}
    ${
      hasFullScreen()
        ? button(words.whole, isFullScreen() ? icons.small : icons.whole, toggleFullScreen, {
            key: wholeKey.toUpperCase(),
            pressed: isFullScreen(),
            id: 'whole',
          })
        : nothing
    }
  </div>`;
}

interface ButtonOptions {
  key?: string;
  on?: boolean;
  /** A state of its own, not the tool in hand. */
  pressed?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  optional?: boolean;
  /** Stands here only where the board is wide. */
  roomy?: boolean;
  id?: string;
}

function button(
  name: Text,
  svg: string,
  act: () => void,
  options: ButtonOptions = {},
): TemplateResult {
  const { key, on, pressed = on, disabled, expanded } = options;
  const title = key === undefined ? t(name) : `${t(name)} (${key})`;
  return html`<button
    id=${options.id ?? nothing}
    class="${on ? 'on' : ''} ${options.optional ? 'optional' : ''} ${options.roomy ? 'roomy' : ''}"
    tabindex=${on ? 0 : -1}
    title=${title}
    aria-label=${t(name)}
    aria-keyshortcuts=${key?.replace('Ctrl', 'Control') ?? nothing}
    aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
    aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
    ?disabled=${disabled}
    @click=${act}
  >
    ${icon(svg)}
  </button>`;
}

/** One tab stop for a bar; the arrows move inside it. */
function rove(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const bar = event.currentTarget as HTMLElement;
  if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
  const all = bar.querySelectorAll<HTMLElement>('button:not(:disabled)');
  // Those for which a narrow board has no room take no focus.
  const buttons = [...all].filter((one) => one.checkVisibility());
  const at = buttons.indexOf(event.target as HTMLElement);
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : (at + step!) % buttons.length;
  buttons.at(to)?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** Every bar can be reached with Tab, also when none of its buttons is switched on. */
export function oneTabStop(root: ParentNode): void {
  for (const bar of root.querySelectorAll('[role=toolbar]')) {
    if (bar.querySelector('button[tabindex="0"]:not(:disabled)')) continue;
    bar.querySelector<HTMLElement>('button:not(:disabled)')?.setAttribute('tabindex', '0');
  }
}
