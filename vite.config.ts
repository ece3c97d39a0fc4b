import { defineConfig } from 'vitest/config';

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

const house = { target: 'http://localhost:3000', ws: true };

export default defineConfig(({ mode }) => ({
  root: 'client',
  oxc,
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
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
          testTimeout: 60_000,
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
          globalSetup: ['tests/support/browser-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
