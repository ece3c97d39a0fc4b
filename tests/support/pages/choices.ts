import type { Locator, Page } from 'playwright-core';

/** A control of a session that sends what is chosen as soon as it is chosen. */
export interface Choice {
  readonly command: string;
  /** Which page of `controls.ts` shows it. */
  readonly query: string;
  /** One of its fields: a box, a radio button, a list, a day. */
  readonly field: (page: Page) => Locator;
  /** Two things to choose, other than what stands there. */
  readonly values: readonly [string, string];
}

const tutoring = (phase: string, who: string, tag: string): string =>
  `form=tutor&phase=${phase}&who=${who}&tag=kring-${tag}`;
const mediation = (phase: string, who: string, tag: string): string =>
  `form=mediator&phase=${phase}&who=${who}&tag=kring-${tag}`;

const lesson = (who: string, tag: string): string =>
  `form=educator&phase=prepare&who=${who}&tag=kring-${tag}`;

const box = (page: Page): Locator => page.locator('main input[type=checkbox]').first();
const radio = (page: Page): Locator => page.locator('main input[type=radio]').first();
const day = (page: Page): Locator => page.locator('main input[type=date]').first();
const list = (page: Page): Locator => page.locator('main select').first();
const onOff = ['true', 'false'] as const;

/** All of them; `tests/architecture/presses.test.ts` asks for each command that a control shows while it is under way. */
export const choices: readonly Choice[] = [
  {
    command: 'exercises/reading',
    query: tutoring('prepare', 'tutor', 'exercises-tool'),
    field: (page) => page.locator('main [role=switch]').first(),
    values: onOff,
  },
  {
    command: 'exercises/guess',
    query: tutoring('practise', 'tutor', 'exercises-tries'),
    field: radio,
    values: ['slip', 'idea'],
  },
  {
    command: 'goals/small',
    query: tutoring('goal', 'tutor', 'goals-tool'),
    field: box,
    values: onOff,
  },
  {
    command: 'goals/outcome',
    query: tutoring('wrapup', 'noor', 'goals-tool'),
    field: radio,
    values: ['done', 'almost'],
  },
  {
    command: 'goals/next',
    query: tutoring('wrapup', 'noor', 'goals-tool'),
    field: day,
    values: ['2031-05-06', '2031-05-07'],
  },
  {
    command: 'teachback/tick',
    query: tutoring('teachback', 'noor', 'teachback-tool'),
    field: box,
    values: onOff,
  },
  {
    command: 'keep/mark',
    query: tutoring('practise', 'noor', 'notes-tool'),
    field: box,
    values: onOff,
  },
  {
    command: 'checkin/answer',
    query: tutoring('goal', 'noor', 'checkin-tool'),
    field: radio,
    values: ['2', '3'],
  },
  {
    command: 'questions/send',
    query: tutoring('wrapup', 'noor', 'questions-tool'),
    field: radio,
    values: ['unnamed', 'keep'],
  },
  {
    command: 'session/lock',
    query: tutoring('practise', 'tutor', 'invite'),
    field: box,
    values: onOff,
  },
  {
    command: 'slides/check',
    query: lesson('ann', 'slides-check'),
    field: (page) => page.locator('main [role=switch]').first(),
    values: onOff,
  },
  {
    command: 'poll/judge',
    query: lesson('ann', 'poll-judge'),
    field: radio,
    values: ['yes', 'no'],
  },
  {
    command: 'poll/hands',
    query: lesson('noor', 'poll-hands'),
    field: (page) => page.locator('main input[type=number]').first(),
    values: ['3', '7'],
  },
  {
    command: 'intake/check',
    query: mediation('intake', 'ann', 'intake-tool'),
    field: radio,
    values: ['yes', 'no'],
  },
  {
    command: 'intake/about',
    query: mediation('intake', 'ann', 'intake-tool'),
    field: list,
    values: ['gossip', 'joke'],
  },
  {
    command: 'intake/reachable',
    query: mediation('intake', 'ann', 'intake-tool'),
    field: box,
    values: onOff,
  },
  {
    command: 'turns/free',
    query: mediation('stories', 'noor', 'turns-tool'),
    field: box,
    values: onOff,
  },
  {
    command: 'cards/mark',
    query: mediation('choose', 'noor', 'cards-tool'),
    field: radio,
    values: ['if', 'not'],
  },
  {
    command: 'agreement/item',
    query: mediation('sign', 'mira', 'agreement-tool'),
    field: radio,
    values: ['amir', 'noor'],
  },
  {
    command: 'agreement/set',
    query: mediation('sign', 'mira', 'agreement-tool'),
    field: day,
    values: ['2031-05-06', '2031-05-07'],
  },
  {
    command: 'agreement/want',
    query: mediation('sign', 'noor', 'agreement-tool'),
    field: radio,
    values: ['partial', 'oral'],
  },
  {
    command: 'agreement/open',
    query: mediation('close', 'noor', 'agreement-tool'),
    field: box,
    values: onOff,
  },
];
