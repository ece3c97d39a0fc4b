import type { Role } from '../../shared/engine/form.ts';
import type { View } from '../../shared/wire/view.ts';
import type { ChipKind } from '../elements/kring-chip.ts';
import type { Text } from '../i18n/index.ts';

export interface Sight {
  kind: ChipKind;
  text?: Text;
}

/** "de tutor", "de tutees": how the form calls who has this role. */
function called(view: View, role: Role): Text {
  const title = view.shared.roles[role] ?? { nl: role, en: role };
  const many = Object.values(view.shared.people).filter(
    (person) => person.role === role && person.place === 'in',
  ).length;
  return many > 1
    ? { nl: `de ${title.nl}s`, en: `the ${title.en}s` }
    : { nl: `de ${title.nl}`, en: `the ${title.en}` };
}

const list = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/**
 * Who can see something that its owner writes, besides the owner: the words come from the rights.
 * @param owner undefined: everybody's
 */
export function sightOf(view: View, readers: readonly Role[], owner: string | undefined): Sight {
  const mine = owner === view.me.person;
  const roles = Object.keys(view.shared.roles) as Role[];
  if (owner === undefined && roles.every((role) => readers.includes(role)))
    return { kind: 'everyone' };
  const ownerRole = owner === undefined ? undefined : view.shared.people[owner]?.role;
  const others = readers.filter((role) => role !== ownerRole).map((role) => called(view, role));
  if (mine && others.length === 0) return { kind: 'only-you' };
  const name = owner === undefined ? undefined : view.shared.people[owner]?.name;
  const iRead = readers.includes(view.me.role) && !mine;
  const shown = others.filter(
    (_, at) => !iRead || readers.filter((r) => r !== ownerRole)[at] !== view.me.role,
  );
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
  return sightOf(view, Object.keys(seen.readers) as Role[], seen.owner);
}
