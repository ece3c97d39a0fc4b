import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { HereSchema } from '../../shared/wire/whereabouts.ts';
import { CommandSchema, HandshakeSchema, WIRE_VERSION } from '../../shared/wire/protocol.ts';
import { commandTypes } from '../support/commands.ts';
import { engine } from '../support/play.ts';

it('a change of what travels comes with a new version of the wire', async () => {
  const commands = [...commandTypes].sort().map((type) => [type, engine.schemaOf(type)]);
  const wire = JSON.stringify([HandshakeSchema, CommandSchema, HereSchema, commands]);
  const hash = createHash('sha256').update(wire).digest('hex');
  // When this fails: raise WIRE_VERSION if an older client would break, then accept the new line.
  await expect(`version ${WIRE_VERSION}: ${hash}\n`).toMatchFileSnapshot('snapshots/wire.txt');
});
