/**
 * Why a document connection ends. A y-websocket client stops for good on 4400-4499 and tries again on
 * every other code, so the number itself carries the meaning.
 */
export const closeCode = {
  /** The process stops; come back. */
  goingAway: 1001,
  /** Too slow a reader, or one that never spoke; come back and get the whole document. */
  slow: 1013,
  /** Not the protocol, or a damaged update. */
  malformed: 4400,
  /** No right, or no such document: the two are one answer. */
  forbidden: 4403,
  /** The session was destroyed. */
  gone: 4404,
  /** The local copy cannot be joined with this document: load it anew. */
  diverged: 4409,
  /** A message or the document is too large. */
  tooLarge: 4413,
  /** Too much, too fast, or too many sockets of one person. */
  rate: 4429,
  /** The disk refused; the document takes no edits until it is loaded again. */
  notSaved: 4507,
} as const;

export type CloseCode = (typeof closeCode)[keyof typeof closeCode];
