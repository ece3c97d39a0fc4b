export { serveDocumentUpgrades, type DocumentUpgrades } from './document-upgrades.ts';
export {
  defaultGatewayLimits,
  serveGateway,
  type GatewayLimits,
  type SessionServer,
} from './gateway.ts';
export { closeSlowViewers } from './slow-viewers.ts';
