import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { followUps, forms } from '../shared/forms/index.ts';
import { tools } from '../shared/tools/index.ts';
import { createApp, type App } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { compressClient } from './http/index.ts';
import { StorageUnavailable } from './storage/port.ts';
import { createExerciseEffects, createMarker } from './tools/exercises/index.ts';
import { createPollEffects } from './tools/poll/index.ts';
import { realClock } from './clock.ts';

/** When a client does not let go, the process stops all the same. */
const LONGEST_GOODBYE_MS = 10_000;
const client = join(import.meta.dirname, '..', 'dist', 'client');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function stopWith(sentence: string): never {
  process.stderr.write(`Kring cannot start: ${sentence}\n`);
  process.exit(1);
}

/** Addresses that a phone on the same network can type. */
function addresses(config: Config): string[] {
  const { port, host, publicUrl } = config;
  const everywhere = ['0.0.0.0', '::'].includes(host);
  if (!everywhere)
    return [publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`];
  const lan = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => `http://${entry.address}:${port}`);
  return [...(publicUrl ? [publicUrl] : []), `http://localhost:${port}`, ...lan];
}

function stopOnSignals(app: App): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    realClock.after(LONGEST_GOODBYE_MS, () => process.exit(1));
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        app.log.error({ err: error }, 'the stop failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('unhandledRejection', (error) => {
    // One forgotten promise must not end the sessions of a whole school.
    app.log.error({ err: error }, 'a promise was forgotten');
  });
}

async function start(): Promise<void> {
  const read = readConfig(process.env);
  if (!read.ok) stopWith(read.sentence);
  const { config } = read;
  await compressClient(client);
  const marker = createMarker();
  void marker.warm();
  const effects = { ...createExerciseEffects(marker), ...createPollEffects(marker) };
  const app = await createApp({ config, forms, followUps, tools, effects, client });
  stopOnSignals(app);
  await app.listen(config.port, config.host);
  const port = Number(new URL(app.url).port || config.port);
  say(['Kring is ready:', ...addresses({ ...config, port })].join('\n  '));
}

start().catch((error: unknown) => {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') stopWith('the port is in use. Set PORT to another one.');
  if (error instanceof StorageUnavailable)
    stopWith(
      `the database cannot be used: another program has it, or the disk is full (${error.message}).`,
    );
  stopWith(error instanceof Error ? error.message : String(error));
});
