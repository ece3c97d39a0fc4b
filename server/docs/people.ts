import { closeCode } from '../../shared/wire/close-codes.ts';
import type { Connection } from './connection.ts';
import type { DocLimits } from './limits.ts';
import { PersonBudget, type PersonConnection } from './person-budget.ts';

/** Everybody who has a document open: what each may cost, and who makes place for whom. */
export class People {
  readonly #limits: DocLimits;
  readonly #clock: () => number;
  readonly #budgets = new Map<string, PersonBudget>();

  constructor(limits: DocLimits, clock: () => number) {
    this.#limits = limits;
    this.#clock = clock;
  }

  budgetOf(person: string): PersonBudget {
    let budget = this.#budgets.get(person);
    if (!budget)
      this.#budgets.set(person, (budget = new PersonBudget(this.#limits, this.#clock())));
    return budget;
  }

  mayOpen(person: string): boolean {
    return this.budgetOf(person).mayOpen(this.#clock());
  }

  /**
   * Before somebody comes in: a new tab always works, so the quietest socket of the same person makes place; and
   * on a document that is full, whoever has most sockets there. One who has a single socket never loses it.
   */
  makePlace(
    document: { readonly connections: ReadonlySet<PersonConnection> },
    person: string,
  ): void {
    const { socketsPerPerson, socketsPerPersonAndDocument, connectionsPerDocument } = this.#limits;
    const here = open(document.connections);
    const own = here.filter((connection) => connection.person === person);
    const everywhere = open(this.budgetOf(person).connections);
    if (own.length >= socketsPerPersonAndDocument) closeQuietest(own);
    else if (everywhere.length >= socketsPerPerson) closeQuietest(everywhere);
    else if (here.length >= connectionsPerDocument) {
      const most = ofWhoeverHasMost(here);
      if (most.length > 1) closeQuietest(most);
    }
  }

  left(connection: Connection): void {
    connection.budget.connections.delete(connection);
  }

  /** Whoever is away long enough costs no memory. */
  forgetStrangers(): void {
    const now = this.#clock();
    for (const [person, budget] of this.#budgets)
      if (budget.forgettable(now)) this.#budgets.delete(person);
  }
}

const open = (connections: Iterable<PersonConnection>): PersonConnection[] =>
  [...connections].filter((connection) => !connection.closed);

function closeQuietest(connections: readonly PersonConnection[]): void {
  connections
    .reduce((quietest, one) => (one.heardAt < quietest.heardAt ? one : quietest))
    .close(closeCode.rate);
}

function ofWhoeverHasMost(connections: readonly PersonConnection[]): PersonConnection[] {
  const groups = Map.groupBy(connections, (connection) => connection.person);
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most));
}
