import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import imagePlus from 'lucide-static/icons/image-plus.svg?raw';
import exercise from 'lucide-static/icons/notebook-pen.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import front from 'lucide-static/icons/bring-to-front.svg?raw';
import back from 'lucide-static/icons/send-to-back.svg?raw';
import fit from 'lucide-static/icons/scan-eye.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import whole from 'lucide-static/icons/maximize.svg?raw';
import small from 'lucide-static/icons/minimize.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import help from 'lucide-static/icons/keyboard.svg?raw';
import grid from 'lucide-static/icons/grid-3x3.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import unlock from 'lucide-static/icons/lock-open.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import pencil from 'lucide-static/icons/pencil-line.svg?raw';

export const icons = {
  imagePlus,
  exercise,
  undo,
  redo,
  trash,
  copy,
  front,
  back,
  fit,
  more,
  plus,
  minus,
  whole,
  grid,
  lock,
  unlock,
  small,
  help,
  close,
  pencil,
};

/** @param svg the text of a Lucide file, from our own bundle */
export function icon(svg: string): TemplateResult {
  const shapes = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${unsafeSVG(shapes)}</svg>`;
}
