/** Before `npm test` on a fresh machine: installs what is missing. The browser is found by tests/support. */
import { install } from '../server/start.mjs';

if (!install()) {
  console.error('The tests cannot start: npm ci failed.');
  process.exit(1);
}
