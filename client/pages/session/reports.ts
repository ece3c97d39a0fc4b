import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sessionPath } from '../../link/ask.ts';

export interface Reported {
  readonly id: string;
  readonly at: number;
  readonly by: { readonly name: string; readonly role: string };
  readonly text: string;
  readonly attach?: string;
}

const againMs = 5000;

/** What was reported to this person, nothing for whoever is no adult of the session; undefined without an answer. */
async function readReports(session: string): Promise<readonly Reported[] | undefined> {
  try {
    const response = await fetch(`${sessionPath(session)}/reports`);
    if (response.status === 403 || response.status === 404) return [];
    if (!response.ok) return undefined;
    return ((await response.json()) as { reports: readonly Reported[] }).reports;
  } catch {
    return undefined;
  }
}

/** Which session to look at, and a number that grows when there may be something new. */
export interface Where {
  readonly session: string;
  readonly reports: number;
}

/** The reports of a session as the server has them now; looks again when there may be a new one, and until it knows. */
export class Reports implements ReactiveController {
  list: readonly Reported[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #where: () => Where | undefined;
  #asked: string | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  /** @param where undefined for whom the server has nothing: then it is not asked */
  constructor(host: ReactiveControllerHost, where: () => Where | undefined) {
    this.#host = host;
    this.#where = where;
    host.addController(this);
  }

  hostUpdate(): void {
    const where = this.#where();
    const wanted = where && `${where.session} ${String(where.reports)}`;
    if (!where || wanted === this.#asked) return;
    this.#asked = wanted;
    void this.#look(where.session);
  }

  hostDisconnected(): void {
    clearTimeout(this.#again);
    this.#asked = undefined;
  }

  async #look(session: string): Promise<void> {
    clearTimeout(this.#again);
    const asked = this.#asked;
    const found = await readReports(session);
    // Asked again meanwhile, or gone from the page.
    if (asked !== this.#asked) return;
    if (found) {
      this.list = found;
      this.#host.requestUpdate();
    } else this.#again = setTimeout(() => void this.#look(session), againMs);
  }
}
