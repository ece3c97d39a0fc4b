import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeClients, Raw, textOn, until, updateOf } from '../support/doc-clients.ts';
import { startDocServer } from '../support/doc-server.ts';

const name = 'notes:shared';
let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-kill-'));
});
afterEach(() => {
  closeClients();
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function startChild(): Promise<string> {
  const script = join(import.meta.dirname, '../support/doc-server-process.ts');
  child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return String(line).trim();
}

test('law 2: kill -9 in the middle of writing loses nothing that was acknowledged', async () => {
  let words = 0;
  for (let round = 0; round < 3; round += 1) {
    const url = await startChild();
    const raw = await new Raw({ url }, name, 'p').ready();
    raw.vector();
    await until('content', () => raw.doc.getText('text').length >= words);
    const had = raw.doc.getText('text').length;
    const writing = setInterval(() => {
      raw.update(updateOf(raw.doc, (doc) => doc.getText('text').insert(0, 'w')));
    }, 1);
    await until('many are acknowledged', () => raw.saved > 60);
    child!.kill('SIGKILL');
    await raw.ended();
    clearInterval(writing);
    words = had + raw.saved;
    const after = await startDocServer({ folder });
    const text = await textOn(after, name);
    await after.close();
    expect(text.length).toBeGreaterThanOrEqual(words);
  }
});
