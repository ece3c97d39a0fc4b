/** The first number of every frame. Up to 3 as y-websocket has them; ours start at 100. */
export const frameType = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  live: 100,
  saved: 101,
  mode: 102,
  self: 103,
} as const;

/** The second number of a sync frame. */
export const syncType = { step1: 0, step2: 1, update: 2 } as const;

/** The first subprotocol of a document socket of a screen; the second is its token. */
export const screenProtocol = 'kring.screen';
