import { elementsOf, readElement, writeElement } from '../../../shared/tools/board/document.ts';
import type { BoardElement } from '../../../shared/tools/board/element.ts';
import { ordersAbove } from '../../../shared/tools/board/order.ts';
import { lineHeight } from '../../../shared/tools/board/text-layout.ts';
import type { DocLink } from '../../link/doc-link.ts';
import { shortId } from '../../link/fresh-id.ts';
import { writeDraft } from '../../session/drafts.ts';
import type { Session } from '../../session/session.ts';
import { goTo } from '../../session/spots.ts';

/** World units. */
const gap = 32;
const cardWidth = 420;
const textWidth = 560;
const textSize = 24;

type Draft = Pick<BoardElement, 'type' | 'geometry' | 'style' | 'text' | 'source'>;

/** Under everything that lies there already, so that nothing is covered. */
function lay(
  link: DocLink,
  size: { w: number; h: number },
  rest: Omit<Draft, 'geometry'>,
): string | undefined {
  if (link.mode !== 'write' || link.closed) return undefined;
  const elements = elementsOf(link.doc);
  const there = [...elements].flatMap(([id, map]) => readElement(id, map) ?? []);
  const bottoms = there.map(({ geometry: [, y, , h] }) => Math.max(y, y + h));
  const y = there.length > 0 ? Math.round(Math.max(...bottoms) + gap) : -Math.round(size.h / 2);
  const x =
    there.length > 0 ? Math.round(Math.min(...there.map((e) => e.geometry[0]))) : -size.w / 2;
  const top = there
    .map((element) => element.order)
    .sort()
    .at(-1);
  const [order = ''] = ordersAbove(top, 1, () => Math.random() < 0.5);
  const author = link.me.person;
  const element = { ...rest, id: shortId(), order, author, locked: false } as const;
  link.doc.transact(() =>
    writeElement(elements, { ...element, geometry: [x, y, size.w, size.h, 0] }),
  );
  return element.id;
}

/**
 * No wider than what this screen shows of a page.
 * @returns the element's id; undefined when this person may not write there now
 */
export function placeCard(link: DocLink, item: string): string | undefined {
  const w = Math.round(Math.min(cardWidth, innerWidth * 0.8));
  return lay(
    link,
    { w, h: w < 360 ? 340 : 300 },
    { type: 'exercise', style: { colour: 'ink', width: 1 }, source: { item } },
  );
}

export function placeText(link: DocLink, text: string): string | undefined {
  const perLine = textWidth / (textSize * 0.5);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  const h = Math.ceil(lines * textSize * lineHeight);
  const style = { colour: 'ink', width: 2, size: textSize } as const;
  return lay(link, { w: textWidth, h }, { type: 'text', style, text });
}

const signs: Record<string, string> = {
  cdot: '·',
  times: '×',
  div: ':',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  pm: '±',
  pi: 'π',
  Rightarrow: '⇒',
  quad: '  ',
};

/** Markdown with LaTeX as one would write it by hand; the board has no formulas yet. */
export function plainMaths(source: string): string {
  return source
    .replace(/\\d?t?frac\{([^{}]*)\}\{([^{}]*)\}/g, (_all, top: string, under: string) => {
      const part = (text: string) => (/^[\w.,]+$/.test(text) ? text : `(${text})`);
      return `${part(top)}/${part(under)}`;
    })
    .replace(/\\(?:text|mathrm)\{([^{}]*)\}/g, '$1')
    .replace(/\\sqrt\{([^{}]*)\}/g, '√($1)')
    .replace(/\\([a-zA-Z]+)/g, (_all, name: string) => signs[name] ?? '')
    .replace(/\{,\}/g, ',')
    .replace(/\\[,;! ]/g, ' ')
    .replace(/\^\{?2\}?/g, '²')
    .replace(/\^\{?3\}?/g, '³')
    .replace(/\$|\*\*|[{}]/g, '')
    .trim();
}

/**
 * Asks for a board page to be shown: the board opens there when it is next seen, and a board that is on
 * the screen goes there at once.
 * @param element what to bring into sight there
 */
export function openPage({ view }: Session, name: string, element?: string): void {
  writeDraft(`${view.shared.session.id}.board-show`, element);
  goTo(view, { at: name });
}
