export { createPollEffects } from './effects.ts';
