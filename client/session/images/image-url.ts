/** Where an image of the session is read, by whoever has a seat there. */
export const imageUrl = (session: string, hash: string): string =>
  `/api/sessions/${encodeURIComponent(session)}/blobs/${hash}`;
