import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Lesson, type Pupil } from '../support/lesson.ts';
import { percentile, withProcess } from '../support/server-process.ts';
import { Browser, type Place, type Tab } from '../support/server.ts';
import { slideAll } from './class-slides.ts';

/**
 * A class, over real sockets and on a real disk; the server is a process of its own, the load beside it on the same
 * machine. Bars: of 300 who join within 10 s from one address, one in five of whom mistypes, all are in and have the
 * whole view within 2 s (p95); 300 votes within 3 s are acknowledged within 250 ms (p95) and none is lost; a slide is on
 * 300 screens within 150 ms (p95); nobody gets more than 20 patches a second.
 */
/** The house as it stands, with its own limits. */
const program = join(import.meta.dirname, 'class-server.ts');
const SIZES = [300, 1_000];
const AWAY_MS = 20_000;
const JOIN_WITHIN_MS = 10_000;
const VOTE_WITHIN_MS = 3_000;
const CLASSES = 20;

type Figures = Record<string, number>;

/** Does a thing so many times, evenly over so many milliseconds. @returns milliseconds that each took */
async function spread(count: number, within: number, work: (n: number) => Promise<unknown>) {
  const began = performance.now();
  const took: Promise<number>[] = [];
  for (let n = 0; n < count; n += 1) {
    const early = began + (n * within) / count - performance.now();
    if (early > 1) await wait(early);
    const at = performance.now();
    took.push(work(n).then(() => performance.now() - at));
  }
  return Promise.all(took);
}

/** One in five mistypes the code first, as people do. */
async function joinAll(place: Place, lesson: Lesson, count: number): Promise<number[]> {
  return spread(count, (JOIN_WITHIN_MS * count) / Math.max(count, 300), async (n) => {
    if (n % 5 === 0) {
      const browser = new Browser(place);
      const wrong = await browser.join(
        lesson.code.replace(/.$/, (x) => (x === 'A' ? 'C' : 'A')),
        '',
      );
      if (wrong.status !== 404) throw new Error(`a wrong code was answered with ${wrong.status}`);
    }
    await lesson.pupilsCome(1);
  });
}

/** The most patches that came to one tab within a second. */
function countPatches(tab: Tab): () => number {
  const at: number[] = [];
  tab.link.on(() => at.push(performance.now()));
  return () =>
    Math.max(0, ...at.map((from) => at.filter((one) => one >= from && one < from + 1000).length));
}

const firstChoice = (lesson: Lesson): { run: string; options: string[] } => {
  const { all } = lesson.lead.link.view!.shared.tools['poll'] as {
    all: Record<string, { kind: string; many?: true; options?: { id: string }[] }>;
  };
  const [run, { options = [] }] = Object.entries(all).find(
    ([, { kind, many }]) => kind === 'choice' && !many,
  )!;
  return { run, options: options.map(({ id }) => id) };
};

async function voteAll(lesson: Lesson): Promise<Figures> {
  const { lead, pupils } = lesson;
  const { run, options } = firstChoice(lesson);
  await lead.send('poll/ask', { run });
  await lead.send('poll/open', { run });
  await pupils.at(-1)!.tab.until((view) => now(view)?.step === 'open');
  const [ofLead, ofPupil] = [countPatches(lead), countPatches(pupils[0]!.tab)];
  const vote = async (pupil: Pupil, n: number) => {
    const ack = await pupil.vote(run, 1, { [run]: [options[n % options.length]] });
    if (!ack.ok) throw new Error(`a vote was refused: ${ack.refusal.code}`);
  };
  const took = await spread(pupils.length, VOTE_WITHIN_MS, (n) => vote(pupils[n]!, n));
  await lead.send('poll/close', { run });
  await lead.send('poll/show', { run, what: 'totals' });
  const view = await lead.until((one) => now(one)?.results !== undefined);
  const shown = now(view)!.results!['1']![run] as { n: number };
  return {
    'votes: acknowledged p50 ms': percentile(took, 0.5),
    'votes: acknowledged p95 ms (bar 250)': percentile(took, 0.95),
    'votes: lost or counted twice (bar 0)': Math.abs(pupils.length - shown.n),
    'votes: most patches a second, educator (bar 20)': ofLead(),
    'votes: most patches a second, pupil': ofPupil(),
  };
}

const now = (view: { shared: { tools: Readonly<Record<string, unknown>> } }) =>
  (
    view.shared.tools['poll'] as
      { now?: { step: string; results?: Record<string, Record<string, unknown>> } } | undefined
  )?.now;

/** Half the class loses its line, and comes back by itself. */
async function comeBack(lesson: Lesson): Promise<Figures> {
  const half = lesson.pupils.slice(0, Math.floor(lesson.pupils.length / 2));
  for (const { tab } of half) tab.close();
  await wait(AWAY_MS);
  const took = await spread(half.length, 2_000, (n) => half[n]!.comeBack());
  const seats = half.filter(({ tab }) => tab.link.view?.me.place === 'in').length;
  return {
    'half away for 20 s: back p95 ms': percentile(took, 0.95),
    'half away for 20 s: lost a seat (bar 0)': half.length - seats,
  };
}

async function oneClass(count: number): Promise<Figures> {
  return withProcess(async (place, server) => {
    const lesson = await Lesson.begin(place);
    const joined = await joinAll(place, lesson, count);
    await lesson.next();
    await lesson.pupils.at(-1)!.tab.until((view) => view.shared.phase?.id === 'floor');
    const figures = {
      'joined (bar all)': lesson.pupils.length,
      'code to whole view p95 ms (bar 2000)': percentile(joined, 0.95),
      ...(await voteAll(lesson)),
      ...(await slideAll(place, lesson, server)),
      ...(await comeBack(lesson)),
    };
    return Object.fromEntries(
      Object.entries(figures).map(([what, figure]) => [`${count}: ${what}`, figure]),
    );
  }, program);
}

/** Twenty classes of thirty at once, all voting. */
async function manyClasses(): Promise<Figures> {
  return withProcess(async (place) => {
    const lessons: Lesson[] = [];
    for (let n = 0; n < CLASSES; n += 1) {
      const lesson = await Lesson.begin(place);
      await lesson.pupilsCome(30);
      await lesson.next();
      lessons.push(lesson);
    }
    const all = await Promise.all(lessons.map((lesson) => voteAll(lesson)));
    const worst = (what: string) => Math.max(...all.map((figures) => figures[what]!));
    return {
      '20 x 30: votes acknowledged, worst p95 ms (bar 250)': worst(
        'votes: acknowledged p95 ms (bar 250)',
      ),
      '20 x 30: lost or counted twice (bar 0)': worst('votes: lost or counted twice (bar 0)'),
    };
  }, program);
}

export async function run(): Promise<Figures> {
  const sizes = process.env['KRING_BENCH_CLASS']?.split(',').map(Number) ?? SIZES;
  const figures: Figures = {};
  for (const count of sizes) Object.assign(figures, await oneClass(count));
  return { ...figures, ...(await manyClasses()) };
}
