import type { View } from '../../shared/wire/view.ts';
import type { Arrival, Arrivals, Watched } from '../session/arrival.ts';
import { arrivals as pages, watched as onBoard } from './board/arrivals.ts';
import { arrivals as checkin } from './checkin/arrivals.ts';
import { arrivals as exercises } from './exercises/arrivals.ts';
import { arrivals as questions } from './questions/arrivals.ts';
import { arrivals as talk } from './talk/arrivals.ts';
import { arrivals as turns } from './turns/arrivals.ts';

/** Every tool that has something to notice. */
const told: readonly Arrivals[] = [checkin, exercises, pages, questions, turns, talk];

export const arrivalsOf = (view: View): Arrival[] => told.flatMap((arrivals) => arrivals(view));

export const watchedOf = (view: View): Watched[] => onBoard(view);
