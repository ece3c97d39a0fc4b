/**
 * Puts a shown popover beside what opened it, inside the window: below where there is room, else above;
 * aligned to the edge that leaves it whole. Until it closes it goes along when the window gets another size, as
 * with a device that is turned.
 */
export function placeNear(popover: HTMLElement, anchor: Element): void {
  place(popover, anchor);
  const off = new AbortController();
  const { signal } = off;
  addEventListener('resize', () => place(popover, anchor), { signal });
  popover.addEventListener(
    'toggle',
    (event) => (event as ToggleEvent).newState === 'closed' && off.abort(),
    { signal },
  );
}

function place(popover: HTMLElement, anchor: Element): void {
  const gap = 6;
  const edge = 8;
  const near = anchor.getBoundingClientRect();
  const width = popover.offsetWidth;
  const height = popover.offsetHeight;
  const below = near.bottom + gap + height <= innerHeight - edge;
  const beside = below ? near.bottom + gap : near.top - gap - height;
  const top = Math.max(edge, Math.min(beside, innerHeight - height - edge));
  const wanted = near.left + width <= innerWidth - edge ? near.left : near.right - width;
  const left = Math.max(edge, Math.min(wanted, innerWidth - width - edge));
  popover.style.inset = 'auto';
  popover.style.margin = '0';
  popover.style.top = `${String(top)}px`;
  popover.style.left = `${String(left)}px`;
}
