import { refusal, type Refusal } from '../wire/refusal.ts';
import type { Role } from './form.ts';
import type { PersonId, SessionState } from './state.ts';
import { titled } from './titled.ts';
import { hostRoles } from './traits.ts';

/**
 * What the rules of every session refuse: each code once, with the one sentence that it has. Where a sentence names who
 * may do it instead, it says the title that their seat has in this form. Tools keep their own beside their commands,
 * the server what it refuses before there is a session (`server/refusals.ts`).
 */
export const refusals = {
  closed: refusal('tool/closed', 'Dit staat nu niet open.', 'This is not open now.'),
  unknown: refusal(
    'command/unknown',
    'Dit kent Kring niet. Laad de pagina opnieuw.',
    'Kring does not know this. Reload the page.',
  ),
  noSeat: refusal('seat/none', 'Je zit niet in deze kring.', 'You are not in this circle.'),
  nobody: refusal(
    'person/unknown',
    'Die persoon zit niet in deze kring.',
    'That person is not in this circle.',
  ),

  screen: refusal(
    'seat/screen',
    'Dit is een scherm. Doe dit op je eigen toestel.',
    'This is a screen. Do this on your own device.',
  ),
  oneOfMany: refusal(
    'seat/one-of-many',
    'Hier legt niemand alles stil. Jij kan altijd even stoppen, of met een volwassene praten.',
    'Nobody stops everything here. You can always step out, or talk to an adult.',
  ),
  closedCircle: refusal(
    'invitation/closed',
    'In deze kring komen alleen de mensen die er al bij waren.',
    'Only the people who were there before come into this circle.',
  ),

  paused: refusal(
    'session/paused',
    'Het is pauze. Ga eerst samen verder.',
    'It is a pause. Go on together first.',
  ),
  frozen: refusal(
    'session/frozen',
    'We zijn gestopt: een volwassene neemt het over.',
    'We stopped: an adult takes over.',
  ),
  ended: refusal('session/ended', 'Deze sessie is afgelopen.', 'This session has ended.'),

  staleMove: refusal(
    'phase/moved',
    'Jullie zijn intussen al bij een andere stap. Kijk even waar jullie nu zijn.',
    'You are at another step already. Have a look at where you are now.',
  ),
  lastPhase: refusal(
    'phase/last',
    'Dit is de laatste stap. Sluit hier af.',
    'This is the last step. End here.',
  ),
  firstPhase: refusal('phase/first', 'Dit is de eerste stap.', 'This is the first step.'),

  notYours: refusal(
    'session/not-yours',
    'Wie een volwassene riep, of de volwassene die het heeft, beslist hoe het verdergaat. Jij kan weggaan.',
    'Whoever called an adult, or the adult who has it, decides how it goes on. You can leave.',
  ),
  adultOnly: refusal(
    'session/adult-only',
    'Dat zegt de volwassene die geroepen is.',
    'The adult who was called says that.',
  ),
  alone: refusal(
    'session/alone',
    'Wisselen kan als jullie met twee zijn.',
    'You can swap when there are two of you.',
  ),

  full: refusal(
    'seat/full',
    'Alle plaatsen in deze kring zijn bezet.',
    'All seats in this circle are taken.',
  ),
  queue: refusal(
    'seat/queue',
    'Er is nu geen plaats: er staan al genoeg mensen aan de deur. Blijf even hier: zodra er plaats is, klop je vanzelf aan.',
    'There is no room right now: enough people stand at the door. Stay here for a moment: you knock by itself as soon as there is room.',
  ),
  later: refusal(
    'seat/later',
    'Nog even wachten; klop straks opnieuw.',
    'Wait a little longer; knock again in a moment.',
  ),
  removed: refusal(
    'seat/removed',
    'Je kan niet meer in deze kring.',
    'You cannot enter this circle any more.',
  ),

  pauseHolds: refusal(
    'session/pause-holds',
    'De pauze loopt al even. Zeg dat je klaar bent, dan gaan jullie samen verder.',
    'The pause has been on for a while. Say that you are ready, and you go on together.',
  ),

  penNotYours: refusal(
    'pen/not-yours',
    'Alleen wie antwoordt kan de pen uitlenen.',
    'Only the person who answers can lend the pen.',
  ),
  penClosed: refusal(
    'pen/closed',
    'In deze stap is er geen plaats om te antwoorden.',
    'There is no place to answer in this step.',
  ),
  keepClosed: refusal(
    'keep/closed',
    'Deze bladzijde kan je nu niet meenemen.',
    'You cannot take this page along now.',
  ),
} satisfies Record<string, Refusal>;

/** For what only people with these roles do. */
export function reserved({ form }: Pick<SessionState, 'form'>, roles: readonly Role[]): Refusal {
  const { nl, en } = titled(form, roles);
  return refusal('session/lead-only', `Dat doet ${nl}.`, `That is for ${en}.`);
}

export function locked(state: SessionState): Refusal {
  const { nl, en } = titled(state.form, hostRoles(state));
  return refusal(
    'seat/locked',
    `De kring is op slot. Vraag aan ${nl} om ze te openen.`,
    `The circle is locked. Ask ${en} to open it.`,
  );
}

/** Nobody goes on without this person. */
export function waitsFor({ people }: SessionState, person: PersonId): Refusal {
  const name = people[person]?.name ?? '';
  return refusal(
    'person/missed',
    `Zonder ${name} gaan jullie niet verder. Wacht even, of stop hier.`,
    `You do not go on without ${name}. Wait a little, or end here.`,
  );
}

/** Hosts do not send each other away, nor the adult who answers for the session. */
export function stays({ form }: SessionState, role: Role): Refusal {
  const { nl, en } = titled(form, [role]);
  return refusal('person/lead', `Je kan ${nl} niet verwijderen.`, `You cannot remove ${en}.`);
}
