import type { Role, Trait } from '../../shared/engine/index.ts';
import type { View } from '../../shared/wire/view.ts';
import type { ChipKind } from '../elements/kring-chip.ts';
import type { Text } from '../i18n/index.ts';
import { hasTrait, seatsWith } from './seats.ts';

export interface Sight {
  kind: ChipKind;
  text?: Text;
}

/** "de tutor", "de tutees", "de partijen": how the form calls who has this role. */
function called(view: View, role: Role, many = manyWith(view, role)): Text {
  const seat = view.shared.seats[role];
  return (many ? seat?.many : seat?.one) ?? { nl: role, en: role };
}

const manyWith = (view: View, role: Role): boolean =>
  Object.values(view.shared.people).filter((one) => one.role === role && one.place === 'in')
    .length > 1;

/** Both leads together are "de bemiddelaars", never "de bemiddelaar en de tweede bemiddelaar". */
function calledAll(view: View, roles: readonly Role[]): Text[] {
  const { seats } = view.shared;
  const pair = roles.filter((role) => seats[role]?.leads).length > 1;
  const said = pair ? roles.filter((role) => seats[role]?.leads !== 'second') : roles;
  return said.map((role) =>
    called(view, role, (pair && seats[role]?.leads !== undefined) || manyWith(view, role)),
  );
}

/** In a form whose adult sees the envelope only. */
const atTheTable: Text = {
  nl: 'Iedereen aan tafel, niet de volwassene',
  en: 'Everyone at the table, not the adult',
};

const list = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/**
 * Who can see something that its owner writes, besides the owner.
 * @param readers the traits of their seats
 * @param owner undefined: everybody's
 */
export const sightOf = (view: View, readers: readonly Trait[], owner: string | undefined): Sight =>
  sightOfSeats(view, seatsWith(view.shared, ...readers), owner);

/** The words come from the rights, which name seats. */
function sightOfSeats(view: View, readers: readonly Role[], owner: string | undefined): Sight {
  const mine = owner === view.me.person;
  const roles = Object.keys(view.shared.seats);
  const adult = (role: Role) => hasTrait(view.shared, role, 'responsible');
  if (owner === undefined && roles.every((role) => readers.includes(role)))
    return { kind: 'everyone' };
  if (owner === undefined && roles.every((role) => adult(role) || readers.includes(role)))
    return { kind: 'everyone', text: atTheTable };
  const ownerRole = owner === undefined ? undefined : view.shared.people[owner]?.role;
  const others = readers.filter((role) => role !== ownerRole);
  if (mine && others.length === 0) return { kind: 'only-you' };
  const name = owner === undefined ? undefined : view.shared.people[owner]?.name;
  const iRead = readers.includes(view.me.role) && !mine;
  const shown = calledAll(view, iRead ? others.filter((role) => role !== view.me.role) : others);
  const nl = [mine || iRead ? 'Jij' : '', mine ? '' : (name ?? ''), ...shown.map((o) => o.nl)];
  const en = [mine || iRead ? 'You' : '', mine ? '' : (name ?? ''), ...shown.map((o) => o.en)];
  return {
    kind: 'us-two',
    text: { nl: list(nl.filter(Boolean), 'en'), en: list(en.filter(Boolean), 'and') },
  };
}

/** The chip of a document that this person may open now; undefined when the view gives no right to it. */
export function documentSight(view: View, name: string): Sight | undefined {
  const seen = view.me.docs[name];
  if (!seen) return undefined;
  return sightOfSeats(view, Object.keys(seen.readers), seen.owner);
}
