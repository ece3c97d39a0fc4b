import { beforeEach } from 'vitest';
import { seed } from './seed.ts';

beforeEach(({ onTestFailed }) => {
  onTestFailed(() => {
    process.stderr.write(`KRING_SEED=${String(seed)} gives back what chance chose in this run.\n`);
  });
});
