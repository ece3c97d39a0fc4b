import { roomDocument } from './rooms.ts';
import type { Stage } from './state.ts';
import type { DocumentSpec, Tool } from './tool.ts';

/** The documents that a tool has now: those that it names, and those of its rooms. */
export function specsOf(tool: Tool, its: unknown, stage: Stage): DocumentSpec[] {
  const rooms = tool.rooms?.(its, stage) ?? [];
  return [
    ...(tool.documents?.(its, stage) ?? []),
    ...rooms.flatMap(({ id, people, guests, documents }) =>
      documents.map(({ part, ...spec }) => ({
        ...spec,
        name: roomDocument(tool.id, id, part),
        room: { people, ...(guests && { guests }) },
      })),
    ),
  ];
}
