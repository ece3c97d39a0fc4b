import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeCode } from '../../shared/wire/close-codes.ts';
import { frameType } from '../../shared/wire/doc-frames.ts';
import { tools } from '../../shared/tools/index.ts';
import { WIRE_VERSION } from '../../shared/wire/protocol.ts';
import { commandTypes } from '../support/commands.ts';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/protocol.md'), 'utf8');

/** What a page names between backticks, taken apart at spaces and commas: `goals/set` is not named by `goals/settle`. */
const named = new Set(
  [...page.matchAll(/`([^`]+)`/g)].flatMap((match) => (match[1] ?? '').split(/[\s,]+/)),
);

/** Method and path of every route, as the sources register them. */
function routes(): string[] {
  const folder = join(root, 'server/http');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const calls = text.matchAll(/\.(get|post|put|patch|delete)\(\s*'(\/[^']*)'/g);
    return [...calls].map(([, method = '', path = '']) => `${method.toUpperCase()} ${path}`);
  });
}

/** Codes of refusals in the sources of the engine, the registered tools and the server. */
function refusalCodes(): string[] {
  const registered = tools.map((tool) => `shared/tools/${tool.id}`);
  const folders = ['shared/engine', ...registered, 'server'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(root, folder, file)),
  );
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const calls = text.matchAll(
      /(?:\b(?:refuse|refusal|badItem)\(|\bcode:)\s*'([a-z-]+\/[a-z-]+)'/g,
    );
    return [...calls].map((match) => match[1] ?? '');
  });
}

describe('docs/protocol.md names', () => {
  it('the version of the wire', () =>
    expect(page).toContain(`Version ${WIRE_VERSION} of the wire`));

  it.each(commandTypes.map((type) => [type]))('the command %s', (type) =>
    expect(named).toContain(type),
  );

  it.each(Object.entries(closeCode))('the close code %s', (_name, code) =>
    expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, 'm')),
  );

  it.each(Object.entries(frameType))('the document frame %s', (_name, type) =>
    expect(page).toMatch(new RegExp(`^\\| ${type} \\|`, 'm')),
  );

  it('every route of the server', () => {
    const registered = routes();
    expect(registered.length).toBeGreaterThanOrEqual(14);
    const api = registered.filter((route) => route.includes(' /api/'));
    const others = registered.filter((route) => !route.includes(' /api/'));
    expect(api.filter((route) => !page.includes(`\`${route}\``))).toEqual([]);
    expect(others.filter((route) => !named.has(route.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('every code of a refusal', () => {
    const codes = [...new Set(refusalCodes())];
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.filter((code) => !named.has(code))).toEqual([]);
  });
});

describe('the papers', () => {
  // Decisions are records of their time: what they name may be gone.
  const papers = readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => [join('docs', file)]);
  const codes = new Set(refusalCodes());

  it.each(papers)('%s names only files and folders that exist', (paper) => {
    const text = readFileSync(join(root, paper), 'utf8');
    const paths = [...text.matchAll(/`((?:shared|server|client|tests|docs)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    const missing = paths.filter((path) => !codes.has(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  it.each(papers)('%s links to pages that exist', (paper) => {
    const text = readFileSync(join(root, paper), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, paper, '..', link)))).toEqual([]);
  });
});
