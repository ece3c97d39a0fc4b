import { html, nothing, type TemplateResult } from 'lit';
import { isWritten, type BoardElement } from '../../../../shared/tools/board/element.ts';
import { t } from '../../../i18n/index.ts';
import type { Board } from '../board.ts';
import { bring, duplicate, lockable, removeSelected, toggleLock } from '../actions.ts';
import { button, rove } from './button.ts';
import { icons } from './icons.ts';
import { colourButton, lockKey, words, type ToolbarHost } from './toolbar.ts';

/** A picture and an exercise have the colours that they came with. */
const hasColour = ({ type }: BoardElement): boolean => type !== 'image' && type !== 'exercise';

/** Beside the tools while something is selected. */
export function selectionBar(board: Board, host: ToolbarHost): TemplateResult | typeof nothing {
  if (!board.canWrite || board.selected.size === 0 || board.editing !== undefined) return nothing;
  const changeable = board.changeable();
  const [only] = changeable;
  const disabled = changeable.length === 0;
  return html`<div
    class="bar chosen"
    role="toolbar"
    aria-label=${t(words.selection)}
    @keydown=${rove}
  >
    ${
      changeable.length === 1 && only && isWritten(only)
        ? button(
            only.type === 'formula' ? words.editFormula : words.edit,
            icons.pencil,
            () => board.edit(only),
            { key: 'Enter' },
          )
        : nothing
    }
    ${disabled || !changeable.some(hasColour) ? nothing : colourButton(board, host)}
    ${button(words.duplicate, icons.copy, () => duplicate(board), { key: 'Ctrl+D' })}
    ${button(words.front, icons.front, () => bring(board, 'front'), { disabled })}
    ${button(words.back, icons.back, () => bring(board, 'back'), { disabled })} ${lock(board)}
    ${button(words.remove, icons.trash, () => removeSelected(board), { key: 'Delete', disabled })}
  </div>`;
}

/** What is locked can be chosen, looked at and unlocked, and nothing else. */
function lock(board: Board): TemplateResult {
  const elements = lockable(board);
  const locked = elements.length > 0 && elements.every((element) => element.locked);
  return button(
    locked ? words.unlock : words.lock,
    locked ? icons.unlock : icons.lock,
    () => toggleLock(board),
    { key: lockKey, disabled: elements.length === 0 },
  );
}
