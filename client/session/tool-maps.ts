import type { CommandMap, OwnMap, ToolId, ViewMap } from '../../shared/tools/maps.ts';

export type { CommandMap, OwnMap, ToolId, ViewMap };

export type CommandName = keyof CommandMap;

/** The tools that show something to all of an audience: the others keep documents only. */
export type ShownTool = {
  [T in ToolId]: ViewMap[T] extends undefined ? never : T;
}[ToolId];
