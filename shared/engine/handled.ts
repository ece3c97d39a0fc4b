import type { Actor, Command, Event, PersonId, SessionState } from './state.ts';
import { SYSTEM } from './state.ts';

/** How many command ids are remembered of one sender; more than any page of ours leaves without an answer. */
const REMEMBERED = 64;

/** The number in an id such as `k3jd82hs-12`, and the page that counted it; undefined for an id that is not counted. */
function counted(id: string): { readonly page: string; readonly number: number } | undefined {
  const cut = id.lastIndexOf('-');
  const digits = id.slice(cut + 1);
  return cut > 0 && /^\d{1,9}$/.test(digits)
    ? { page: id.slice(0, cut), number: Number(digits) }
    : undefined;
}

/** Whether this command had its effect already (law 3). */
export const isHandled = ({ handled }: SessionState, by: Actor, { id }: Command): boolean =>
  handled[by === SYSTEM ? SYSTEM : by.id]?.includes(id) ?? false;

/** Whether a page will not send this command again, because it has the answer. */
function isSettled(id: string, { command, settled }: Event): boolean {
  const one = counted(id);
  return (
    settled !== undefined &&
    one !== undefined &&
    one.page === counted(command)?.page &&
    one.number < settled
  );
}

/** Remembers the command of an event, and forgets those that nobody will send again. */
export function remember(
  handled: SessionState['handled'],
  event: Event,
): Readonly<Record<PersonId, readonly string[]>> {
  const before = handled[event.by] ?? [];
  // One command may bring several events.
  if (before.at(-1) === event.command) return handled;
  const open = before.filter((id) => !isSettled(id, event));
  return { ...handled, [event.by]: [...open.slice(1 - REMEMBERED), event.command] };
}
