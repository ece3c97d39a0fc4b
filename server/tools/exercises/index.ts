export { createMarker, type Marker } from './marker.ts';
export type { Judged } from './formula-job.ts';
export { createExerciseEffects, type ExerciseEffect } from './effects.ts';
