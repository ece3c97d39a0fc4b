export { serveDocumentUpgrades, type DocumentUpgrades } from './document-upgrades.ts';
export { defaultGatewayLimits, serveGateway, type GatewayLimits } from './gateway.ts';
export type { SessionServer } from './session-server.ts';
export { closeSlowViewers } from './slow-viewers.ts';
export { toAll } from './to-all.ts';
