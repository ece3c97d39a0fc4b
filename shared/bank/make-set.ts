import type { ExerciseSet, Item } from '../tools/exercises/item.ts';
import type { Language, Text } from '../wire/text.ts';
import type { ItemSource, Said, SetSource } from './source.ts';

const say = (said: Said, language: Language) => (typeof said === 'string' ? said : said[language]);

function makeItem(source: ItemSource, language: Language): Item {
  const [h1, h2, h3, h4, h5] = source.hints;
  const common = {
    id: source.id,
    question: say(source.question, language),
    worked: source.worked[language],
    hints: [h1[language], h2[language], h3[language], h4[language], h5[language]] as Item['hints'],
    similar: {
      question: say(source.similar.question, language),
      worked: source.similar.worked[language],
    },
  };
  switch (source.kind) {
    case 'choice': {
      const options = Object.entries(source.options).map(([id, text]) => ({
        id,
        text: say(text, language),
      }));
      const ask = { options, many: source.many ?? false };
      return { ...common, kind: 'choice', ask, key: { correct: [...source.correct] } };
    }
    case 'drawing':
      return { ...common, kind: 'drawing', ask: {}, key: {} };
    default: {
      const ask = source.hint === undefined ? {} : { hint: say(source.hint, language) };
      return { ...common, kind: source.kind, ask, key: source.key } as Item;
    }
  }
}

export interface SetTitle {
  readonly id: string;
  readonly subject: Text;
  readonly title: Text;
  readonly level: Text;
}

/** One language of a set. */
export function makeSet(about: SetTitle, source: SetSource, language: Language): ExerciseSet {
  return {
    id: `${about.id}-${language}`,
    title: about.title[language],
    language,
    subject: about.subject[language],
    level: about.level[language],
    items: source.items.map((item) => makeItem(item, language)),
    exit: source.exit.map((item) => makeItem(item, language)),
  };
}
