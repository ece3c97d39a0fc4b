import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { View } from '../../shared/wire/view.ts';
import type { Whereabouts } from '../../shared/wire/whereabouts.ts';
import { readDraft, writeDraft } from './drafts.ts';

/**
 * A place in a session, as its tool names it: a document (`board:demo`), a surface (`exercises/edit`), or the tool itself
 * where one spot of it is as good as another (`talk`); and a part of it, such as an exercise.
 */
export type Spot = Whereabouts;

const askedEvent = 'kring-go-to';
const movedEvent = 'kring-at';

/** The tool of a spot: the first word of its name. */
export const toolOf = ({ at }: Spot): string => at.split(/[:/]/)[0] ?? '';

const key = ({ shared }: View, tool: string): string => `${shared.session.id}.at.${tool}`;

/** Where this tab was last in a tool: the same after a reload, and forgotten when the session ends. */
export function lastAt(view: View, tool: string): Spot | undefined {
  const [at, part] = readDraft(key(view, tool))?.split(' ') ?? [];
  return at ? { at, ...(part && { part }) } : undefined;
}

/** This tab is there now. */
export function stayAt(view: View, spot: Spot): void {
  const name = key(view, toolOf(spot));
  const now = [spot.at, spot.part].filter(Boolean).join(' ');
  if (readDraft(name) === now) return;
  writeDraft(name, now);
  dispatchEvent(new CustomEvent<Spot>(movedEvent, { detail: spot }));
}

/** Asks for a spot: the page brings its tool to the front, and the tool goes there now, or when it is first on the screen. */
export function goTo(view: View, spot: Spot): void {
  if (spot.at !== toolOf(spot)) stayAt(view, spot);
  dispatchEvent(new CustomEvent<Spot>(askedEvent, { detail: spot }));
}

function listen(event: string, hear: (spot: Spot) => void): () => void {
  const fn = (event: Event): void => hear((event as CustomEvent<Spot>).detail);
  addEventListener(event, fn);
  return () => removeEventListener(event, fn);
}

/** Calls with every spot that this tab comes to. @returns stops it */
export const onMoved = (moved: (spot: Spot) => void): (() => void) => listen(movedEvent, moved);

/** Calls with every spot that somebody asks for, as long as the host is on the page. */
export function whenAsked(
  host: ReactiveControllerHost,
  go: (spot: Spot) => void,
): ReactiveController {
  let stop: (() => void) | undefined;
  const controller = {
    hostConnected: () => void (stop = listen(askedEvent, go)),
    hostDisconnected: () => stop?.(),
  };
  host.addController(controller);
  return controller;
}
