import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Plugin, ResolvedConfig } from 'vite';
import { keepEarlierAssets } from './server/http/earlier-assets.ts';

/**
 * One file for the client's build and for the tests.
 * Decorators are lowered the way TypeScript's legacy decorators work, and fields that only declare a
 * type are removed: otherwise they would hide Lit's accessors.
 */
const oxc = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

/** Pages that are open while a new build is made go on with the parts of their own. */
function keepEarlier(): Plugin {
  let client = '';
  return {
    name: 'keep-earlier-assets',
    apply: 'build',
    configResolved({ root, build }: ResolvedConfig) {
      client = resolve(root, build.outDir);
    },
    // Before the folder is emptied.
    buildStart: () => keepEarlierAssets(client),
  };
}

/** Where `npm run dev` finds the server. */
const house = { target: 'http://localhost:3000', ws: true };

/** What chance chooses in the tests (tests/support/seed.ts): the same in all files of a run. */
const seed = process.env['KRING_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31));

/** What answers within a minute: `vitest run --mode quick`. */
const quick = ['laws', 'forms', 'tools', 'contracts', 'architecture'];

/** Milliseconds for which a test waits for what must come: on a busy machine a second says nothing. */
const patience = 15_000;

export default defineConfig(({ mode }) => ({
  root: 'client',
  oxc,
  plugins: [keepEarlier()],
  // `npm run dev` shows the client of now, beside a server that `npm start` runs.
  server: {
    proxy:
      mode === 'development'
        ? Object.fromEntries(['/api', '/socket', '/docs'].map((path) => [path, house]))
        : {},
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    projects: [
      {
        root: import.meta.dirname,
        oxc,
        test: {
          name: 'node',
          include: (mode === 'quick' ? quick : ['**']).map((part) => `tests/${part}/**/*.test.ts`),
          exclude: ['tests/e2e/**', 'node_modules/**'],
          env: { KRING_SEED: seed, KRING_QUICK: mode === 'quick' ? '1' : '' },
          setupFiles: ['tests/support/seed-setup.ts'],
          // The default leaves a core to itself, and on two cores that is half of them.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          testTimeout: 120_000,
          expect: { poll: { timeout: patience } },
        },
      },
      {
        root: import.meta.dirname,
        oxc,
        test: {
          name: 'browser',
          // After the others: a browser that has to share its cores is slow, and says nothing more.
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts'],
          env: { KRING_SEED: seed },
          setupFiles: ['tests/support/seed-setup.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          // Two files side by side, each with a browser of its own (tests/support/browser-setup.ts).
          maxWorkers: 2,
          testTimeout: 120_000,
          expect: { poll: { timeout: patience } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
