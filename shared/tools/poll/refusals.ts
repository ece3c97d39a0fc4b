import { refuse } from '../../engine/index.ts';
import type { Text } from '../../wire/text.ts';

/** Why something is not done, in words for whoever asked. */
export const gone = refuse('poll/gone', 'Die vraag is er niet.', 'There is no such question.');
export const isOpen = refuse(
  'poll/open',
  'Er wordt nog gestemd. Sluit eerst de stemming.',
  'People are still voting. Close the vote first.',
);
export const notOpen = refuse(
  'poll/closed',
  'De stemming is dicht. Een stem die te laat komt, telt niet mee.',
  'The vote is closed. A vote that comes late does not count.',
);
export const noAnswer = refuse(
  'poll/no-answer',
  'Dit antwoord past niet bij de vraag. Kies opnieuw.',
  'This answer does not fit the question. Choose again.',
);
export const voted = refuse(
  'poll/voted',
  'Van dit toestel telt al een antwoord mee.',
  'An answer from this device counts already.',
);
export const enough = refuse(
  'poll/enough',
  'Twee keer stemmen is genoeg.',
  'Voting twice is enough.',
);
export const early = refuse(
  'poll/early',
  'De eerste quiz tonen we pas na de quiz op het einde.',
  'The first quiz is shown after the quiz at the end.',
);
export const personal = refuse(
  'poll/personal',
  'Deze les is gevoelig: vraag niet naar wat iemand zelf doet of meemaakt. Vraag wat iemand denkt of weet.',
  'This lesson is sensitive: do not ask what somebody does or lives through. Ask what people think or know.',
);
export const full = refuse(
  'poll/full',
  'Meer dan 80 vragen is te veel.',
  'More than 80 questions is too many.',
);
export const personalAsked = refuse(
  'poll/personal-asked',
  'Er staat een vraag in over wie zelf antwoordt. Verander of verwijder die eerst. Is ze al gesteld, begin ze dan eerst opnieuw.',
  'There is a question about who answers. Change or delete it first. Was it asked already, then begin it anew first.',
);
export const staysSensitive = refuse(
  'poll/stays-sensitive',
  'Er is al gestemd terwijl de les gevoelig was. Daarom blijft ze gevoelig.',
  'People voted already while the lesson was sensitive. So it stays sensitive.',
);
export const saidSensitive = refuse(
  'poll/said-sensitive',
  'Deze les is als gevoelig gemaakt. Alleen een volwassene in de les kan dat veranderen.',
  'This lesson was made as a sensitive one. Only an adult in the lesson can change that.',
);

/** It cannot be read: the marker says what to write, as it does to one person. */
export const unreadable = ({ nl, en }: Text) => refuse('poll/unreadable', nl, en);
