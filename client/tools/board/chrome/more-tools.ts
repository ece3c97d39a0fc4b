import { html, nothing, type TemplateResult } from 'lit';
import { t, type Text } from '../../../i18n/index.ts';
import type { Board } from '../board.ts';
import { icon, icons } from './icons.ts';
import { often, rare, usableTools, words, type ToolbarHost } from './toolbar.ts';

/** What finds no room in the bar of a narrow board, with its words. */
export function moreTools(board: Board, host: ToolbarHost): TemplateResult {
  const then = (act: () => void) => () => {
    host.open('more');
    act();
  };
  return html`<div class="popover list snug tight" role="group" aria-label=${t(words.more)}>
    ${usableTools(board)
      .filter(({ id }) => !often.has(id) || id === slight)
      .map((tool) =>
        line(
          tool.name,
          tool.icon,
          then(() => board.setTool(tool.id)),
          tool.id === slight ? 'slight' : rare.has(tool.id) ? '' : 'roomy',
        ),
      )}
    ${
      host.takesImages
        ? line(
            words.image,
            icons.imagePlus,
            then(() => host.pickImage()),
            'roomy',
          )
        : nothing
    }
    ${
      board.canWrite && board.edits.history.canRedo
        ? line(words.redo, icons.redo, () => board.redo(), 'roomy')
        : nothing
    }
    ${line(
      words.fit,
      icons.fit,
      then(() => board.fit()),
      'roomy',
    )}
    ${line(words.grid, icons.grid, () => host.nextGrid())}
    ${host.hasExercises ? line(words.exercise, icons.exercise, () => host.open('exercises'), 'roomy') : nothing}
  </div>`;
}

/** The tool that leaves the bar as well where the board is narrowest. */
const slight = 'text';

const line = (name: Text, svg: string, act: () => void, look = ''): TemplateResult =>
  html`<button class=${look} @click=${act}>${icon(svg)}<span>${t(name)}</span></button>`;
