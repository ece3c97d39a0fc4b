import type { LessonChoice } from '../wire/forms.ts';
import type { Lesson } from './lesson.ts';

export type { Lesson } from './lesson.ts';

/** The lessons that ship with Kring, in the order in which they are offered. A new lesson is one file and one line here. */
const loads: Readonly<Record<string, () => Promise<Lesson>>> = {
  'social-media': () => import('./social-media.ts').then((m) => m.socialMedia),
  sleep: () => import('./sleep.ts').then((m) => m.sleep),
  'online-arguments': () => import('./online-arguments.ts').then((m) => m.onlineArguments),
  'money-online': () => import('./money-online.ts').then((m) => m.moneyOnline),
  'study-choice': () => import('./study-choice.ts').then((m) => m.studyChoice),
  'exam-stress': () => import('./exam-stress.ts').then((m) => m.examStress),
  alcohol: () => import('./alcohol.ts').then((m) => m.alcohol),
  vaping: () => import('./vaping.ts').then((m) => m.vaping),
  consent: () => import('./consent.ts').then((m) => m.consent),
  racism: () => import('./racism.ts').then((m) => m.racism),
};

/** A lesson that can be given as it stands; undefined where there is none by that name. */
export const loadLesson = (id: string): Promise<Lesson | undefined> =>
  Object.hasOwn(loads, id) ? loads[id]!() : Promise.resolve(undefined);

export const lessonChoices = async (): Promise<readonly LessonChoice[]> =>
  (await Promise.all(Object.values(loads).map((load) => load()))).map(
    ({ id, title, about, goals, sensitive, checked }) => ({
      ...{ id, title, about, goals },
      ...{ sensitive, checked },
    }),
  );

/** What a session of it begins with, per tool (SPEC 27). */
export const broughtBy = ({
  title,
  goals,
  care,
  deck,
  help,
  questions,
  quiz,
  sensitive,
  cases,
}: Lesson): Readonly<Record<string, unknown>> => ({
  slides: { title, goals, care, deck, help },
  poll: { questions, quiz, sensitive },
  groups: { cases },
});
