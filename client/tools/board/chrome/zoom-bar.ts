import { html, nothing, type TemplateResult } from 'lit';
import { hasFullScreen, isFullScreen, toggleFullScreen } from '../../../elements/full-screen.ts';
import { t } from '../../../i18n/index.ts';
import type { Board } from '../board.ts';
import { button, rove } from './button.ts';
import { icons } from './icons.ts';
import { gridKey, wholeKey, words, type ToolbarHost } from './toolbar.ts';

/** In the corner: how large the page is shown, all of it, and help. */
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
    ${button(words.grid, icons.grid, () => host.nextGrid(), { key: gridKey.toUpperCase(), pressed: host.grid !== 'plain', id: 'grid' })}
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
