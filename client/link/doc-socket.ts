/** Looks at every frame before it goes out; false holds it back. */
export type Gate = (data: unknown) => boolean;

/** The stock provider makes its own sockets; this gives it a kind whose outgoing frames pass a gate. */
export function gatedSocket(Base: typeof WebSocket, gate: Gate): typeof WebSocket {
  return class extends Base {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (gate(data) && this.readyState === Base.OPEN) super.send(data);
    }

    /** One that is not open yet closes as soon as it is: a browser complains of a line that is cut before. */
    override close(...how: Parameters<WebSocket['close']>): void {
      if (this.readyState !== Base.CONNECTING) return super.close(...how);
      this.addEventListener('open', () => super.close(...how), { once: true });
    }
  };
}
