/** Looks at every frame before it goes out; false holds it back. */
export type Gate = (data: unknown) => boolean;

/** The stock provider makes its own sockets; this gives it a kind whose outgoing frames pass a gate. */
export function gatedSocket(Base: typeof WebSocket, gate: Gate): typeof WebSocket {
  return class extends Base {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (gate(data)) super.send(data);
    }
  };
}
