import type { Form } from '../../shared/engine/index.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { People } from '../identity/people.ts';
import type { Sessions } from '../sessions/index.ts';
import type { Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import type { Totals } from '../tools/checkin/index.ts';
import type { Guesses } from './guesses.ts';
import type { HouseImages, ImageBudget } from './image-budget.ts';
import type { Gates } from './limits.ts';
import type { OriginRule } from './origin.ts';

/** What the routes need of the rest of the server. */
export interface HttpDeps {
  readonly config: Config;
  readonly storage: Storage;
  readonly sessions: Sessions;
  readonly totals: Pick<Totals, 'seen'>;
  readonly people: People;
  readonly forms: Readonly<Record<string, Form>>;
  readonly clock: Clock;
  readonly origins: OriginRule;
  readonly gates: Gates;
  readonly trusted: TrustedTime;
  readonly guesses: Guesses;
  readonly images: ImageBudget;
  readonly houseImages: HouseImages;
}
