import { afterwardsRoutes } from './afterwards.ts';
import { blobRoutes } from './blobs.ts';
import type { HttpDeps } from './deps.ts';
import { formRoutes } from './forms.ts';
import { invitationRoutes } from './invitations.ts';
import { screenRoutes } from './screens.ts';
import { keepRoutes } from './keeps.ts';
import { reportRoutes } from './reports.ts';
import type { HttpServer } from './server.ts';
import { sessionRoutes } from './sessions.ts';
import { totalRoutes } from './totals.ts';

export { compressClient } from './compress-client.ts';
export { healthRoutes, writeProbe } from './health.ts';
export { Guesses } from './guesses.ts';
export { HouseImages, ImageBudget } from './image-budget.ts';
export { cardsOf, startOf } from './forms.ts';
export { createGates, defaultHttpLimits, type HttpLimits } from './limits.ts';
export { createOriginRule, type OriginRule } from './origin.ts';
export { createOwnNames } from './own-names.ts';
export { pageRoutes } from './pages.ts';
export { createHttpServer, type HttpServer } from './server.ts';

export function apiRoutes(app: HttpServer, deps: HttpDeps): void {
  formRoutes(app, deps);
  sessionRoutes(app, deps);
  invitationRoutes(app, deps);
  screenRoutes(app, deps);
  blobRoutes(app, deps);
  keepRoutes(app, deps);
  reportRoutes(app, deps);
  totalRoutes(app, deps);
  afterwardsRoutes(app, deps);
}
