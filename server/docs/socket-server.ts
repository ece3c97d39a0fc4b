import { WebSocketServer } from 'ws';
import { defaultLimits, type DocLimits } from './limits.ts';

/** For upgrades of document sockets: no compression, and a frame that is far too large never gets in. */
export function createDocSocketServer(limits: Partial<DocLimits> = {}): WebSocketServer {
  const { frame } = { ...defaultLimits, ...limits };
  // Four times: what is only somewhat too large gets a 4413 that a person can be told about.
  return new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    maxPayload: frame * 4,
  });
}
