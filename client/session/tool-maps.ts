import type {
  CommandMap as ToolCommands,
  OwnMap,
  ToolId,
  ViewMap,
} from '../../shared/tools/maps.ts';

export type { OwnMap, ToolId, ViewMap };

/** The tools that show something to all of an audience: the others keep documents only. */
export type ShownTool = {
  [T in ToolId]: ViewMap[T] extends undefined ? never : T;
}[ToolId];

/** The data of each command. */
export type CommandMap = ToolCommands &
  Readonly<Record<`${'session' | 'pen' | 'space' | 'keep'}/${string}`, object>>;
export type CommandName = keyof CommandMap;
