import type { LitElement } from 'lit';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { CommandMap, CommandName } from './tool-maps.ts';

/** Milliseconds after which somebody wants to know why nothing happens. */
export const LATE_MS = 2500;

interface Press {
  readonly type: CommandName;
  readonly data: object;
  late: boolean;
}

/** What one element has sent and has no answer to: it renders again when that changes, as long as it is on the page. */
export class Presses {
  readonly #host: LitElement;
  readonly #under = new Set<Press>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  async wait(type: CommandName, data: object, answer: Promise<Ack>): Promise<Ack> {
    const press: Press = { type, data, late: false };
    this.#under.add(press);
    const late = setTimeout(() => {
      press.late = true;
      this.#show();
    }, LATE_MS);
    this.#show();
    const ack = await answer;
    clearTimeout(late);
    this.#under.delete(press);
    this.#show();
    return ack;
  }

  /**
   * What is under way of one kind, in the order in which it was pressed.
   * @param part what its data say at least: one row, one person
   */
  of<C extends CommandName>(type: C, part: Partial<CommandMap[C]>): (Press & Sent<C>)[] {
    const says = Object.entries(part);
    return [...this.#under]
      .filter((press) => isOf(press, type))
      .filter(({ data }) => {
        const said = new Map<string, unknown>(Object.entries(data));
        return says.every(([name, value]) => said.get(name) === value);
      });
  }

  /** After the update at hand, if there is one: some elements send while they are drawn. */
  #show(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) this.#host.requestUpdate();
    });
  }
}

interface Sent<C extends CommandName> {
  readonly data: CommandMap[C];
}

/** `wait` is told a command together with its data, so that the one says what the other is. */
const isOf = <C extends CommandName>(press: Press, type: C): press is Press & Sent<C> =>
  press.type === type;
