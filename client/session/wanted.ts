import type { View } from '../../shared/wire/view.ts';

/** What the current phase wants of a tool, as the form says it (`phase.tools`); the tool has the schema of it. */
export const wanted = <T extends object>({ shared }: View, tool: string): Partial<T> =>
  (shared.phase?.tools[tool] ?? {}) as Partial<T>;
