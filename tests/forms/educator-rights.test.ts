import { expect, it } from 'vitest';
import { Classroom, engine } from '../support/classroom.ts';

/**
 * The matrix of rights as a page that a person reads in review. It is written down here by hand-checked
 * snapshot, not recomputed from the form that it checks: a change of a right shows as a change of this page.
 */
const seats: readonly (readonly [role: string, person: string])[] = [
  ['lead', 'lea'],
  ['colead', 'cor'],
  ['coord', 'tea'],
  ['member', 'pupil-0'],
  ['beamer', 'screen-beamer-of-22-id'],
  ['remote', 'screen-remote-of-22-id'],
];
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function phaseMatrix(variant: string, phase: string, minutes: number): string[] {
  const room = new Classroom(1, variant);
  room.state = { ...room.state, phase: { ...room.state.phase, id: phase } };
  const open = seats.map(([, person]) => room.view(person).shared.phase?.open ?? {});
  const surfaces = [...new Set(open.flatMap((letters) => Object.keys(letters)))].sort();
  const modes = (name: string) => seats.map(([, who]) => engine.access(room.state, name, who));
  const documents = engine
    .documents(room.state)
    .map(({ name }) => name)
    .filter((name) => modes(name).some((mode) => mode !== 'none'));
  // One for each slide, which all have the same rights; groups have theirs in rooms (tests/laws/rooms.test.ts).
  const slides = Object.keys(room.sees('lea', 'slides').slides as object);
  expect(documents.toSorted()).toEqual(slides.map((id) => `slides:${id}`).sort());
  const [ofSlide = []] = documents.map(modes);
  for (const name of documents) expect(modes(name), name).toEqual(ofSlide);
  return [
    ...['', `### ${phase} (${minutes} min)`, ''],
    row(['tool', ...seats.map(([role]) => role)]),
    row(['---', ...seats.map(() => '---')]),
    ...surfaces.map((surface) => row([surface, ...open.map((letters) => letters[surface] ?? '-')])),
    row(['document of a slide', ...ofSlide]),
  ];
}

it('gives each seat and each screen in each step of a lesson exactly the rights that were reviewed', async () => {
  const lines = [
    '# Educator: who may do what, per phase',
    '',
    'Letters as in forms.md 0.4; `beamer` and `remote` are screens.',
  ];
  const { variants } = new Classroom().state.form;
  for (const [variant, { phases }] of Object.entries(variants)) {
    lines.push('', `## ${variant}`);
    for (const { id, minutes } of phases) lines.push(...phaseMatrix(variant, id, minutes));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/educator-rights.md');
});
