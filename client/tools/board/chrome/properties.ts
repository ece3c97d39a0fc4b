import { hasLetters } from '../../../../shared/tools/board/element.ts';
import type { ToolOption } from '../tools/tool.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { paintBox, palette, type ColourName } from '../../../../shared/tools/board/palette.ts';
import { textSizes } from '../../../../shared/tools/board/text-layout.ts';
import { t } from '../../../i18n/index.ts';
import { colourWords } from '../access/describe.ts';
import { restyle, styleNow } from '../actions.ts';
import type { Board } from '../board.ts';

const words = {
  title: { nl: 'Kleur en dikte', en: 'Colour and width' },
  colour: { nl: 'Kleur', en: 'Colour' },
  own: { nl: 'jouw kleur', en: 'your colour' },
  width: { nl: 'Dikte', en: 'Width' },
  fill: { nl: 'Vulling', en: 'Fill' },
  size: { nl: 'Letters', en: 'Letters' },
  empty: { nl: 'Leeg', en: 'Empty' },
  soft: { nl: 'Gekleurd', en: 'Filled' },
};

const widths = [
  { value: 2, name: { nl: 'Dun', en: 'Thin' } },
  { value: 4, name: { nl: 'Gewoon', en: 'Medium' } },
  { value: 10, name: { nl: 'Dik', en: 'Thick' } },
];
const sizeNames = [
  { nl: 'Klein', en: 'Small' },
  { nl: 'Gewoon', en: 'Medium' },
  { nl: 'Groot', en: 'Large' },
];

export function properties(board: Board): TemplateResult {
  const options = optionsFor(board);
  const wants = (option: ToolOption): boolean => options.has(option);
  const colour = palette[board.look.theme];
  const now = styleNow(board);
  const { own } = board.style;
  const soft = now.colour === undefined || now.colour === 'ink' ? 'grey' : now.colour;
  return html`<div class="popover" role="group" aria-label=${t(words.title)}>
    <fieldset>
      <legend>${t(words.colour)}</legend>
      ${[own, ...paintBox].map((name: ColourName) =>
        choice(
          'colour',
          t(name === own ? words.own : colourWords(name)),
          now.colour === name,
          () => restyle(board, { colour: name }),
          html`<i .style=${`width:20px;height:20px;background:${colour[name].stroke}`}></i>`,
        ),
      )}
    </fieldset>
    ${
      wants('width')
        ? html`<fieldset>
            <legend>${t(words.width)}</legend>
            ${widths.map(({ value, name }) =>
              choice(
                'width',
                t(name),
                now.width === value,
                () => restyle(board, { width: value }),
                html`<i .style=${`width:${4 + value * 1.4}px;height:${4 + value * 1.4}px`}></i>`,
              ),
            )}
          </fieldset>`
        : nothing
    }
    ${
      wants('fill')
        ? html`<fieldset>
            <legend>${t(words.fill)}</legend>
            ${choice('fill', t(words.empty), !now.fill, () => restyle(board, { fill: undefined }), html`<i .style=${`width:18px;height:18px;border-radius:4px;background:none;border:2px solid;box-sizing:border-box`}></i>`)}
            ${choice('fill', t(words.soft), now.fill === 'soft', () => restyle(board, { fill: 'soft' }), html`<i .style=${`width:18px;height:18px;border-radius:4px;background:${colour[soft].soft};border:2px solid;box-sizing:border-box`}></i>`)}
          </fieldset>`
        : nothing
    }
    ${
      wants('size')
        ? html`<fieldset>
            <legend>${t(words.size)}</legend>
            ${textSizes.map((value, i) =>
              choice(
                'size',
                t(sizeNames[i]!),
                now.size === value,
                () => restyle(board, { size: value }),
                html`<b .style=${`font-size:${12 + i * 5}px`}>A</b>`,
              ),
            )}
          </fieldset>`
        : nothing
    }
  </div>`;
}

/** What can be chosen for the selection, or for what the tool will make. */
function optionsFor(board: Board): ReadonlySet<ToolOption> {
  const types = new Set(board.selectedNow().map(({ type }) => type));
  if (types.size === 0) {
    const { options } = board.tool;
    return new Set(options.length > 0 ? options : ['colour', 'width']);
  }
  const out = new Set<ToolOption>(['colour']);
  for (const type of types) {
    if (hasLetters(type)) out.add('size');
    else if (type !== 'image' && type !== 'exercise') out.add('width');
    if (type === 'rectangle' || type === 'ellipse') out.add('fill');
  }
  return out;
}

function choice(
  group: string,
  name: string,
  checked: boolean,
  act: () => void,
  face: TemplateResult,
): TemplateResult {
  return html`<label title=${name}>
    <input type="radio" name=${group} aria-label=${name} .checked=${live(checked)} @change=${act} />
    <span class="swatch">${face}</span>
  </label>`;
}
