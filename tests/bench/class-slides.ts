import { setTimeout as wait } from 'node:timers/promises';
import { Listener } from '../support/listener.ts';
import type { Lesson } from '../support/lesson.ts';
import { percentile, type ServerProcess } from '../support/server-process.ts';
import { Browser, type Place } from '../support/server.ts';
import { Bare } from './class-baseline.ts';

/**
 * One slide after the other to a class, beside a bare Socket.IO server that sends the very same frames to as many: the
 * same bytes, asked for by one socket and answered, with the same heartbeat. The two take turns, the first of which
 * are not measured, so that neither is colder than the other nor has the machine to itself.
 */
const SLIDES_IN_A_TURN = 20;
const TURNS = 6;
/** A server is warm for most of its day: the compiler has seen every path. */
const WARM_TURNS = 5;
const PACE_MS = 80;

/** Somebody of the class who keeps what they are sent. */
async function keeper(place: Place, lesson: Lesson): Promise<Listener> {
  const browser = new Browser(place);
  await browser.join(lesson.code, '');
  return Listener.connect(place.app.url, lesson.id, browser.cookie);
}

function slidesOf({ lead }: Lesson): string[] {
  const { slides } = lead.link.view!.shared.tools['slides'] as {
    slides: Record<string, { order: number }>;
  };
  const inOrder = Object.entries(slides).sort(([, a], [, b]) => a.order - b.order);
  return inOrder.map(([id]) => id);
}

/** Processor time that a server uses meanwhile, in milliseconds. */
async function costOf(server: ServerProcess, work: () => Promise<void>): Promise<number> {
  const before = await server.cpu();
  await work();
  return (await server.cpu()) - before;
}

export async function slideAll(
  place: Place,
  lesson: Lesson,
  server: ServerProcess,
): Promise<Record<string, number>> {
  const { lead, pupils } = lesson;
  await lead.send('poll/leave');
  const kept = await keeper(place, lesson);
  const bare = await Bare.open(pupils.length + 1);
  const ids = slidesOf(lesson);
  const took: number[] = [];
  let slide = 0;
  const show = async (): Promise<void> => {
    const id = ids[(slide += 1) % ids.length]!;
    const at = performance.now();
    const seen = pupils.map(async ({ tab }) => {
      await tab.until((view) => (view.shared.tools['slides'] as { at?: string }).at === id);
      took.push(performance.now() - at);
    });
    await lead.send('slides/show', { slide: id });
    await Promise.all(seen);
    await wait(PACE_MS);
  };
  const turn = async (): Promise<{ kring: number; plain: number }> => {
    kept.frames.length = 0;
    const kring = await costOf(server, async () => {
      for (let n = 0; n < SLIDES_IN_A_TURN; n += 1) await show();
    });
    const frames = kept.frames.flatMap((frame) => ('patch' in frame ? [frame.patch] : []));
    if (frames.length !== SLIDES_IN_A_TURN)
      throw new Error(`${SLIDES_IN_A_TURN} slides came as ${frames.length} frames`);
    const plain = await costOf(bare.server, async () => {
      for (const frame of frames) {
        await bare.show(frame);
        await wait(PACE_MS);
      }
    });
    return { kring, plain };
  };
  try {
    for (let n = 0; n < WARM_TURNS; n += 1) await turn();
    took.length = 0;
    const sum = { kring: 0, plain: 0 };
    for (let n = 0; n < TURNS; n += 1) {
      const { kring, plain } = await turn();
      sum.kring += kring;
      sum.plain += plain;
    }
    const patches = TURNS * SLIDES_IN_A_TURN * (pupils.length + 1);
    return {
      'a slide to all: p50 ms': percentile(took, 0.5),
      'a slide to all: p95 ms (bar 150 at 300)': percentile(took, 0.95),
      'CPU per patch, µs': (sum.kring / patches) * 1_000,
      'CPU per patch, times a bare broadcast (bar 1.5)': sum.kring / sum.plain,
    };
  } finally {
    kept.socket.disconnect();
    await bare.close();
  }
}
