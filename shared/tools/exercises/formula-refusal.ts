/**
 * Why a formula cannot be read.
 *
 * `unfinished`: something has to follow. `unreadable`: not a formula. `deep`: nested further than anyone needs.
 * `beyond`: mathematics that the marker does not do (integrals, matrices), so a person decides.
 */
export type Reason = 'unfinished' | 'unreadable' | 'deep' | 'beyond';

export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}
