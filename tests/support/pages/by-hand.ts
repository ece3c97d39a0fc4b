import type { Page } from 'playwright-core';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { textField } from '../../../client/session/text-field.ts';
import { WIRE_VERSION, type Ack } from '../../../shared/wire/protocol.ts';

/** What somebody can do in their own page past every button: connections by hand, with their own cookie. */

export interface Command {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

/** Sends one command as it stands, over a session connection of its own. */
export const sendCommand = (page: Page, session: string, command: Command): Promise<Ack> =>
  page.evaluate(
    ([id, sent, version]) =>
      new Promise<Ack>((resolve, reject) => {
        const url = `${location.origin.replace('http', 'ws')}/socket/?EIO=4&transport=websocket`;
        const socket = new WebSocket(url);
        socket.onerror = () => reject(new Error('no connection'));
        socket.onmessage = ({ data }: MessageEvent<string>) => {
          if (data.startsWith('0')) socket.send(`40${JSON.stringify({ session: id, version })}`);
          if (data.startsWith('40')) socket.send(`427${JSON.stringify(['command', sent])}`);
          if (data.startsWith('44')) reject(new Error(data));
          if (!data.startsWith('437')) return;
          socket.close();
          resolve((JSON.parse(data.slice(3)) as [Ack])[0]);
        };
      }),
    [session, command, WIRE_VERSION] as const,
  );

/** Pushes a text into a document without asking. @returns the code with which the server closed it */
export function pushText(page: Page, session: string, name: string, text: string): Promise<number> {
  const doc = new Y.Doc();
  doc.getText(textField).insert(0, text);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
  const frame = [...encoding.toUint8Array(encoder)];
  return page.evaluate(
    ([where, bytes]) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/docs/${where}`);
        socket.onopen = () => socket.send(new Uint8Array(bytes));
        socket.onclose = ({ code }) => resolve(code);
      }),
    [`${session}/${name}`, frame] as const,
  );
}
