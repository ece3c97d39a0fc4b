import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../client/tools/poll/guide.ts';
import {
  draftOf,
  emptyDraft,
  missingIn,
  questionOf,
} from '../../client/tools/poll/question-draft.ts';
import { runnables, standingOf } from '../../client/tools/poll/runs.ts';
import { deckFile, readDeckFile } from '../../client/tools/slides/deck-file.ts';
import { freshName, withBoth, withWords, wrongIn } from '../../client/tools/slides/draft.ts';
import { loadLesson } from '../../shared/lessons/index.ts';
import { QuestionSchema } from '../../shared/tools/poll/question.ts';
import { SlideSchema, type Slide } from '../../shared/tools/slides/deck.ts';

const lesson = (await loadLesson('sleep'))!;
const same = (text: string) => ({ nl: text, en: text });

describe('what an educator makes fits what the server takes', () => {
  test.each(['choice', 'truth', 'scale', 'number', 'cloud', 'text'] as const)('%s', (kind) => {
    const written = { question: 'Wat?', options: ['ja', 'nee', ''], right: [0], value: '3,5' };
    const draft = { ...emptyDraft('own-a'), ...written, kind };
    expect(missingIn(draft)).toBeUndefined();
    expect(Value.Check(QuestionSchema, questionOf(draft, 'nl'))).toBe(true);
  });

  test('a question of a lesson that is opened and saved stays what it was', () => {
    const kinds = new Set(['choice', 'scale', 'number', 'cloud', 'text']);
    for (const question of lesson.questions.filter((one) => kinds.has(one.kind)))
      expect(questionOf(draftOf(question, 'nl'), 'nl')).toEqual(question);
  });

  test('a new slide, and one of two columns of which one is empty', () => {
    const slide: Slide = { id: freshName(), layout: 'columns', text: same('# Wij') };
    expect(wrongIn(slide)).toBeUndefined();
    expect(Value.Check(SlideSchema, slide)).toBe(true);
    expect(wrongIn({ ...slide, text: same(' ') })).toBe('text');
    const bad = { name: 'Iemand', date: 'gisteren' };
    expect(wrongIn({ ...slide, sources: [bad] })).toBe('source');
  });
});

test('what was the same in both languages stays the same; what differs keeps the other', () => {
  expect(withWords(same('a'), 'nl', 'b')).toEqual(same('b'));
  expect(withWords({ nl: 'a', en: 'c' }, 'nl', 'b')).toEqual({ nl: 'b', en: 'c' });
});

test('where both languages have a field, each says what was typed in it', () => {
  const first = withBoth(undefined, 'nl', 'een strand');
  expect(withBoth(first, 'en', 'a beach')).toEqual({ nl: 'een strand', en: 'a beach' });
});

test('a deck comes back from its file; a damaged file and another one do not', async () => {
  const file = (text: string) => new File([text], 'les.json');
  const kept = deckFile(lesson.deck);
  expect(await readDeckFile(file(kept))).toEqual({ deck: lesson.deck, pictures: {} });
  const pictures = { ['a'.repeat(64)]: 'data:image/png;base64,iVBORw0KGgo=' };
  const withOne = deckFile(lesson.deck, pictures);
  expect(await readDeckFile(file(withOne))).toEqual({ deck: lesson.deck, pictures });
  const notPicture = withOne.replace('image/png', 'text/html');
  expect(await readDeckFile(file(notPicture))).toBeUndefined();
  for (const text of [kept.slice(5), '{}', kept.replace('"title"', '"poster"'), ''])
    expect(await readDeckFile(file(text)), text.slice(0, 40)).toBeUndefined();
});

test('the advice goes by the share that was right, and an opinion is always talked about', () => {
  const question = lesson.questions.find((one) => one.kind === 'choice' && one.right)!;
  const [right = ''] = question.kind === 'choice' ? (question.right ?? []) : [];
  const of = (many: number) =>
    adviceFor(question, { kind: 'counts', n: 10, counts: { [right]: many, other: 10 - many } });
  expect([2, 3, 7, 8].map(of)).toEqual(['explain', 'talk', 'talk', 'short']);
  const opinion = lesson.questions.find((one) => one.about === 'opinion' && one.kind === 'scale')!;
  expect(adviceFor(opinion, { kind: 'counts', n: 5, counts: { '1': 5 } })).toBe('talk');
  expect(adviceFor(question, { kind: 'few' })).toBeUndefined();
});

test('questions stand in the order of a lesson', () => {
  const all = Object.fromEntries(lesson.questions.map((one, order) => [one.id, { ...one, order }]));
  const pinned = lesson.deck.flatMap(({ ask }) => ask ?? []);
  const list = runnables({ sensitive: false, all, quiz: lesson.quiz, runs: {} }, pinned);
  const runs = list.map(({ run }) => run);
  expect(runs.indexOf('quiz-before')).toBeLessThan(runs.indexOf(pinned[0]!));
  expect(runs.indexOf(pinned.at(-1)!)).toBeLessThan(runs.indexOf('quiz-after'));
  expect(new Set(runs).size).toBe(runs.length);
  expect(standingOf(list[0]!, undefined)).toBe('new');
});
