/** A personal link: one seat, for one role. */
export interface SeatLink {
  readonly token: string;
  readonly role: string;
  readonly seats: number | 'many';
  readonly used: number;
  readonly revoked: boolean;
  readonly url: string;
}

const pathOf = (session: string): string =>
  `/api/sessions/${encodeURIComponent(session)}/invitations`;

/** The personal links that nobody used yet, oldest first; undefined when the server did not answer. */
export async function freeLinks(session: string): Promise<SeatLink[] | undefined> {
  try {
    const response = await fetch(pathOf(session));
    if (!response.ok) return undefined;
    const { links } = (await response.json()) as { links: readonly SeatLink[] };
    return links.filter((link) => link.seats === 1 && link.used === 0 && !link.revoked);
  } catch {
    return undefined;
  }
}

export async function makeLink(session: string, role: string): Promise<SeatLink | undefined> {
  try {
    const response = await fetch(pathOf(session), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role, seats: 1 }),
    });
    return response.ok ? ((await response.json()) as SeatLink) : undefined;
  } catch {
    return undefined;
  }
}
