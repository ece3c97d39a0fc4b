import { expect, it } from 'vitest';
import { engine, Play } from '../support/play.ts';

/**
 * The matrix of rights as a page that a person reads in review. It is written down here by hand-checked
 * snapshot, not recomputed from the form that it checks: a change of a right shows as a change of this page.
 */
function matrix(): string {
  const lines = [
    '# Tutor: who may do what, per phase',
    '',
    'Ann and Ben are tutees; letters as in forms.md 0.4.',
  ];
  for (const variant of ['guided', 'guided-short', 'open']) {
    lines.push('', `## ${variant}`);
    const phases = new Play(variant).state.form.variants[variant]?.phases ?? [];
    for (const { id, minutes } of phases) lines.push('', ...phaseMatrix(variant, id, minutes));
  }
  return `${lines.join('\n')}\n`;
}

function seated(variant: string, phase: string): Play {
  const play = new Play(variant).sit('tutor', 'lead').sit('ann', 'member').sit('ben', 'member');
  // What opens after something, such as how sure one is of a goal, is open: `after.test.ts` has it shut.
  play.state = { ...play.state, phase: { ...play.state.phase, id: 'work' } };
  for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
  for (const person of ['ann', 'ben'])
    play.send(person, 'goals/set', { field: 'goal', text: 'Breuken optellen.' });
  play.state = { ...play.state, phase: { ...play.state.phase, id: phase } };
  return play;
}

function phaseMatrix(variant: string, phase: string, minutes: number): string[] {
  const play = seated(variant, phase);
  const tutor = play.view('tutor').shared.phase?.open ?? {};
  const tutee = play.view('ann').shared.phase?.open ?? {};
  const surfaces = [...new Set([...Object.keys(tutor), ...Object.keys(tutee)])].sort();
  const documents = engine.documents(play.state).map(({ name }) => name);
  const opened = documents.filter((name) =>
    ['tutor', 'ann', 'ben'].some((who) => engine.access(play.state, name, who) !== 'none'),
  );
  return [
    `### ${phase} (${minutes} min)`,
    '',
    '| tool | tutor | tutee |',
    '|---|---|---|',
    ...surfaces.map(
      (surface) => `| ${surface} | ${tutor[surface] ?? '-'} | ${tutee[surface] ?? '-'} |`,
    ),
    '',
    '| document | tutor | ann | ben |',
    '|---|---|---|---|',
    ...opened.map(
      (name) =>
        `| ${name} | ${['tutor', 'ann', 'ben'].map((who) => engine.access(play.state, name, who)).join(' | ')} |`,
    ),
  ];
}

it('gives each seat in each phase exactly the rights that were reviewed', async () => {
  await expect(matrix()).toMatchFileSnapshot('snapshots/tutor-rights.md');
});
