/** People who are not at the table, by what they are to somebody. */
const roles = new RegExp(
  `(?<!\\p{L})(?:${[
    'iedereen',
    'niemand',
    'andere(?:n| leerlingen)',
    '(?:de|heel de|de hele|onze|mijn|zijn|haar) (?:klas|vrienden|vriendinnen|vriend|vriendin|groep)',
    '(?:onze |mijn |zijn |haar )?(?:ouders|mama|papa|broer|zus)',
    '(?:de |onze )?(?:leerkracht|leerkrachten|juf|meester|leraar|lerares|directie)',
    'everyone',
    'nobody',
    'others',
    'other (?:pupils|students|people)',
    '(?:the|our|my|his|her) (?:class|friends?|group|parents|teachers?|mum|mom|dad|brother|sister)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Capital letters in the middle of a sentence that are no name of a person. */
const noNames = new Set(
  (
    'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December WhatsApp Instagram Snapchat TikTok Discord Smartschool Teams Kring OK'
  ).split(' '),
);

/** Whether a text binds or names somebody who is not one of these people: a guess, for a hint. */
export function thirdPersons(text: string, names: readonly string[]): boolean {
  if (roles.test(text)) return true;
  const known = new Set([...noNames, ...names.flatMap((name) => name.split(/[\s-]+/u))]);
  const inside = text.matchAll(/(?<=[\p{Ll}\d,;:)] )(\p{Lu}[\p{L}']*)/gu);
  return [...inside].some(([, word = '']) => !known.has(word.replace(/'s?$/u, '')));
}
