import type { View } from '../../../shared/wire/view.ts';
import { peopleWith, seatsWith } from '../../session/seats.ts';

/** Seats of leads that are empty, only where the parties are asked about a new mediator. */
export function vacantSeats({ shared }: View): string[] {
  if (!shared.phase?.gates['pair']) return [];
  const taken = peopleWith(shared, 'leads').map(({ role }) => role);
  return seatsWith(shared, 'leads').filter((role) => !taken.includes(role));
}
