import type { View } from '../../shared/wire/view.ts';
import type { OwnMap, ToolId, ViewMap } from './tool-maps.ts';

/*
 * Here, and nowhere else, what came over the wire gets the type of its tool: the server made it with that tool.
 */

/** What the people of this audience have in common of a tool; undefined while the phase closes it for them. */
export const partOf = <T extends ToolId>(
  view: Pick<View, 'shared'>,
  tool: T,
): ViewMap[T] | undefined => view.shared.tools[tool] as ViewMap[T] | undefined;

/** What only this person sees of a tool; undefined where there is nothing. */
export const ownPartOf = <T extends ToolId>(
  view: Pick<View, 'me'>,
  tool: T,
): OwnMap[T] | undefined => view.me.tools[tool] as OwnMap[T] | undefined;
