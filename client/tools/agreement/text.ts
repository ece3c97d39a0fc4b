import { notARecord, type AgreementView } from '../../../shared/tools/agreement/index.ts';
import type { Item, Outcome } from '../../../shared/tools/agreement/state.ts';
import type { SharedView } from '../../../shared/wire/view.ts';
import type { Language, Text } from '../../i18n/index.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

/** The words around the text, in the language of the text: one language is what is signed. */
export const textWords = {
  title: { nl: 'Onze afspraak', en: 'Our agreement' },
  from: { nl: 'Wanneer', en: 'When' },
  where: { nl: 'Waar', en: 'Where' },
  until: { nl: 'Tot', en: 'Until' },
  tell: { nl: 'Wat we aan anderen vertellen', en: 'What we tell others' },
  wrong: { nl: 'Als het misgaat', en: 'If it goes wrong' },
  followup: { nl: 'We kijken samen terug op', en: 'We look back together on' },
  promise: notARecord,
  version: { nl: 'versie', en: 'version' },
  code: { nl: 'controlecode', en: 'check code' },
} satisfies Record<string, Text>;

export const outcomeWords: Readonly<Record<Outcome, { text: Text; hint: Text }>> = {
  agreement: {
    text: { nl: 'We tekenen deze afspraak', en: 'We sign this agreement' },
    hint: { nl: 'Iedereen tekent dezelfde tekst.', en: 'Everyone signs the same text.' },
  },
  partial: {
    text: { nl: 'Een deel is opgelost', en: 'A part is solved' },
    hint: {
      nl: 'Over een deel zijn jullie het eens, de rest blijft open.',
      en: 'You agree on a part, the rest stays open.',
    },
  },
  oral: {
    text: { nl: 'Een mondelinge afspraak', en: 'A spoken agreement' },
    hint: { nl: 'Jullie woord is genoeg, zonder papier.', en: 'Your word is enough, no paper.' },
  },
  'second-sitting': {
    text: { nl: 'Een tweede gesprek', en: 'A second talk' },
    hint: { nl: 'Vandaag was een begin.', en: 'Today was a beginning.' },
  },
  none: {
    text: { nl: 'Geen afspraak', en: 'No agreement' },
    hint: { nl: 'Gepraat hebben telt ook.', en: 'Having talked counts too.' },
  },
};

export const itemsOf = (view: AgreementView): [string, Item][] =>
  Object.entries(view.items).sort(([, a], [, b]) => a.order - b.order);

/** All signed it, and no other ending was chosen: the text that people keep. */
export const isInForce = ({ signatures, outcome = 'agreement' }: AgreementView): boolean =>
  signatures !== undefined && (outcome === 'agreement' || outcome === 'partial');

/** Looking back: this is still the text that was signed before. */
export const isFirst = ({ version, first }: AgreementView): boolean => version === first;

/** Of the check code as much as people can compare aloud. */
export const shortCode = (code: string): string =>
  `${code.slice(0, 4)} ${code.slice(4, 8)}`.toUpperCase();

/** An ISO date in the words of the text's language. */
export function dayOf(iso: string, language: Language): string {
  const at = Date.parse(`${iso}T12:00:00`);
  if (Number.isNaN(at)) return '';
  const locale = language === 'nl' ? 'nl-BE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(at);
}

/** The whole text as sentences to be read aloud, in its order. */
export function spokenText(view: AgreementView, shared: SharedView): string[] {
  const { language } = shared.session;
  const word = (name: keyof typeof textWords) => textWords[name][language];
  const part = (name: keyof typeof textWords, value: string) =>
    trimmed(value) ? [`${word(name)}: ${value}.`] : [];
  return [
    `${word('title')}.`,
    ...itemsOf(view).flatMap(([, item], at) => [
      `${String(at + 1)}. ${shared.people[item.who]?.name ?? ''}: ${item.what}.`,
      ...part('from', item.when),
      ...part('where', item.where),
      ...part('until', item.until),
    ]),
    ...part('tell', view.tell),
    ...part('wrong', view.wrong),
    ...part('followup', dayOf(view.followup, language)),
    word('promise'),
  ];
}
