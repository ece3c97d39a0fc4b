/**
 * Puts a shown popover beside what opened it, inside the window: below where there is room, else above;
 * aligned to the edge that leaves it whole.
 */
export function placeNear(popover: HTMLElement, anchor: Element): void {
  const gap = 6;
  const edge = 8;
  const near = anchor.getBoundingClientRect();
  const width = popover.offsetWidth;
  const height = popover.offsetHeight;
  const below = near.bottom + gap + height <= innerHeight - edge;
  const top = below ? near.bottom + gap : Math.max(edge, near.top - gap - height);
  const wanted = near.left + width <= innerWidth - edge ? near.left : near.right - width;
  const left = Math.max(edge, Math.min(wanted, innerWidth - width - edge));
  popover.style.inset = 'auto';
  popover.style.margin = '0';
  popover.style.top = `${String(top)}px`;
  popover.style.left = `${String(left)}px`;
}
