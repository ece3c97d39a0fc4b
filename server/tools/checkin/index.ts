export { Totals } from './totals.ts';
