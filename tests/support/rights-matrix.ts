import type { Circle } from './mediation-circle.ts';
import { engine } from './play.ts';

const seats = ['adult', 'mia', 'noa', 'ann', 'ben'];
const heads = { adult: 'adult', mia: 'M1', noa: 'M2', ann: 'ann', ben: 'ben' };
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** One phase as a table: the letter of each surface and the right to each document, per seat. */
export function matrix(title: string, circle: Circle): string[] {
  const open = seats.map((who) => circle.view(who).shared.phase?.open ?? {});
  const surfaces = [...new Set(open.flatMap((letters) => Object.keys(letters)))].sort();
  const modes = (name: string) => seats.map((who) => engine.access(circle.state, name, who));
  const documents = engine
    .documents(circle.state)
    .map(({ name }) => name)
    .filter((name) => modes(name).some((mode) => mode !== 'none'));
  const line = row(['---', ...seats.map(() => '---')]);
  return [
    ...['', `## ${title}`, '', row(['tool', ...Object.values(heads)]), line],
    ...surfaces.map((surface) => row([surface, ...open.map((letters) => letters[surface] ?? '-')])),
    ...['', row(['document', ...Object.values(heads)]), line],
    ...documents.map((name) => row([name, ...modes(name)])),
  ];
}
