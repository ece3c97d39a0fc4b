import type { Session } from '../../client/session/session.ts';
import { ToolElement } from '../../client/session/tool-element.ts';

/** Compiled by `npm run types`, never run: each line below `@ts-expect-error` must not compile, every other one must. */
export async function sends(session: Session): Promise<void> {
  await session.send('goals/set', { field: 'goal', text: 'add' });
  await session.send('session/pause');
  // @ts-expect-error no such command
  await session.send('goals/sat', {});
  // @ts-expect-error a field that the command does not have
  await session.send('goals/set', { field: 'gaol', text: 'add' });
  // @ts-expect-error this command says nothing without data
  await session.send('goals/set');
}

export class Goals extends ToolElement('goals') {
  shows(): void {
    void this.view.of?.['p']?.goal;
    void this.busy('goals/small', { person: 'p' });
    // @ts-expect-error of another tool
    void this.view.cards;
    // @ts-expect-error no such command of the session
    void this.press('session/paws');
    // @ts-expect-error what the command does not say cannot tell one row from another
    void this.busy('goals/small', { id: 'p' });
  }
}

// @ts-expect-error this tool shows nothing to all: its documents say everything
ToolElement('notes');
