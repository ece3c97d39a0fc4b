import type { BoardElement, ElementType } from '../../../../shared/tools/board/element.ts';
import {
  seatInks,
  type ColourName,
  type paintBox,
} from '../../../../shared/tools/board/palette.ts';
import { cutText } from '../../../../shared/wire/text-cut.ts';
import { markNames } from '../../../elements/seat-marks.ts';
import { t, type Text } from '../../../i18n/index.ts';
import { trimmed } from '../../../../shared/wire/trimmed.ts';

const paintWords: Record<(typeof paintBox)[number], Text> = {
  ink: { nl: 'inkt', en: 'ink' },
  grey: { nl: 'grijs', en: 'grey' },
  red: { nl: 'rood', en: 'red' },
  orange: { nl: 'oranje', en: 'orange' },
  yellow: { nl: 'geel', en: 'yellow' },
  green: { nl: 'groen', en: 'green' },
  blue: { nl: 'blauw', en: 'blue' },
  violet: { nl: 'paars', en: 'purple' },
};

/** The colour of a seat is called by its mark: its hue differs between light and dark. */
export function colourWords(colour: ColourName): Text {
  const seat = seatInks.findIndex((name) => name === colour);
  const mark = markNames[seat];
  if (mark === undefined) return paintWords[colour as (typeof paintBox)[number]];
  return { nl: `kleur van de ${mark.nl}`, en: `colour of the ${mark.en}` };
}

const typeWords: Record<ElementType, Text> = {
  ink: { nl: 'Pennentrek', en: 'Pen stroke' },
  text: { nl: 'Tekst', en: 'Text' },
  sticky: { nl: 'Kleefbriefje', en: 'Sticky note' },
  rectangle: { nl: 'Rechthoek', en: 'Rectangle' },
  ellipse: { nl: 'Ellips', en: 'Ellipse' },
  line: { nl: 'Lijn', en: 'Line' },
  arrow: { nl: 'Pijl', en: 'Arrow' },
  image: { nl: 'Afbeelding', en: 'Image' },
  exercise: { nl: 'Oefening', en: 'Exercise' },
  formula: { nl: 'Formule', en: 'Formula' },
  highlight: { nl: 'Markering', en: 'Highlight' },
};

const words = {
  by: { nl: 'van', en: 'by' },
  you: { nl: 'jou', en: 'you' },
  locked: { nl: 'vastgezet', en: 'locked' },
  empty: { nl: 'leeg', en: 'empty' },
};

/** One line about an element: what it is, what it says, whose it is. */
export function describe(
  element: BoardElement,
  me: string,
  names: ReadonlyMap<string, string>,
  exercises: readonly { id: string; title: string }[],
  spoken: (latex: string) => string,
): string {
  const parts = [t(typeWords[element.type])];
  const { latex } = element;
  if (latex !== undefined) parts[0] += `: ${cutText(spoken(latex), 200)}`;
  if (element.text !== undefined) parts.push(cutText(trimmed(element.text), 200) || t(words.empty));
  else if (latex === undefined && element.type !== 'image' && element.type !== 'exercise') {
    parts.push(t(colourWords(element.style.colour)));
  }
  const { source } = element;
  if (source && 'item' in source) {
    // An id says nothing to who hears it; the word for the type stands there already.
    const title = exercises.find(({ id }) => id === source.item)?.title;
    if (title !== undefined) parts.push(title);
  }
  if (element.locked) parts.push(t(words.locked));
  const author = element.author && element.author === me ? t(words.you) : names.get(element.author);
  if (author) parts.push(`${t(words.by)} ${author}`);
  return parts.join(', ');
}
