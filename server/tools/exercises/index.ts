export { createMarker, type Marker } from './marker.ts';
export { createExerciseEffects, type ExerciseEffect } from './effects.ts';
