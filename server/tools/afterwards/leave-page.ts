import type { SessionState } from '../../../shared/engine/index.ts';
import type { AfterwardsState } from '../../../shared/tools/afterwards/index.ts';
import type { Storage } from '../../storage/port.ts';
import { classPageOf } from './class-page.ts';

/** How long a class page stays: our choice [c]. */
export const PAGE_MS = 30 * 24 * 3_600_000;

/**
 * Puts the class page of a session that is over where it stays, before the rest is destroyed. Done again after a crash, it
 * finds the page that it put. A session in which nobody was told of a page leaves none.
 */
export async function leavePage(
  storage: Pick<Storage, 'putPage'>,
  session: SessionState,
  endedAt: number,
): Promise<void> {
  const { address, writer } = (session.tools['afterwards'] ?? {}) as AfterwardsState;
  if (address === undefined || writer === undefined) return;
  const data = JSON.stringify(classPageOf(session, address, endedAt));
  await storage.putPage({ address, writer, data, expiresAt: endedAt + PAGE_MS });
}
