import { coreCommands } from '../../shared/engine/core/index.ts';
import { tools } from '../../shared/tools/index.ts';

/** Every command that there is: `goals/set`. */
export const commandTypes: readonly string[] = [
  ...Object.keys(coreCommands),
  ...tools.flatMap(({ id, commands }) => Object.keys(commands).map((verb) => `${id}/${verb}`)),
];
