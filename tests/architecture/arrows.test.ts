import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** An arrow against the house plan, and the rule of `.dependency-cruiser.js` that says so. */
const against: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['shared-is-pure', 'shared/wire/a.ts', 'server/clock.ts'],
  ['shared-is-pure', 'shared/forms/a.ts', 'client/i18n/index.ts'],
  ['shared-runs-everywhere', 'shared/wire/b.ts', 'node:fs'],
  ['engine-knows-no-tool-and-no-form', 'shared/engine/a.ts', 'shared/tools/goals/index.ts'],
  ['engine-knows-no-tool-and-no-form', 'shared/engine/b.ts', 'shared/forms/tutor.ts'],
  ['tools-know-no-form', 'shared/tools/talk/a.ts', 'shared/forms/tutor.ts'],
  ['tools-know-no-form', 'shared/tools/talk/b.ts', 'shared/bank/index.ts'],
  ['no-tool-imports-another', 'shared/tools/talk/c.ts', 'shared/tools/goals/index.ts'],
  ['no-tool-imports-another', 'client/tools/talk/d.ts', 'shared/tools/goals/index.ts'],
  ['no-tool-imports-another', 'client/tools/board/e.ts', 'client/tools/goals/index.ts'],
  ['no-tool-imports-another', 'shared/tools/exercises/f.ts', 'shared/tools/board/index.ts'],
  ['no-tool-imports-another', 'client/tools/agreement/g.ts', 'client/tools/cards/index.ts'],
  ['server-without-client', 'server/http/a.ts', 'client/i18n/index.ts'],
  ['client-without-server', 'client/link/a.ts', 'server/clock.ts'],
  ['adapters-are-named-once', 'server/sessions/a.ts', 'server/storage/sql/index.ts'],
  ['elements-know-words-and-icons', 'client/elements/a.ts', 'client/session/session.ts'],
  ['elements-know-words-and-icons', 'client/elements/b.ts', 'shared/engine/index.ts'],
  ['link-is-the-lowest', 'client/link/b.ts', 'client/session/session.ts'],
  ['link-is-the-lowest', 'client/link/c.ts', 'client/elements/button.ts'],
  ['session-below-tools', 'client/session/a.ts', 'client/tools/goals/index.ts'],
  ['session-below-tools', 'client/session/b.ts', 'client/pages/about/index.ts'],
  ['tools-below-pages', 'client/tools/talk/a.ts', 'client/pages/about/index.ts'],
  ['nothing-imports-tests', 'server/docs/a.ts', 'tests/support/clock.ts'],
  ['no-ring', 'server/sessions/links.ts', 'server/sessions/ring.ts'],
];

/** Arrows that the plan has. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['client/tools/board/x.ts', 'shared/tools/exercises/index.ts'],
  ['client/tools/followup/x.ts', 'client/tools/agreement/index.ts'],
  ['client/tools/goals/x.ts', 'shared/tools/goals/index.ts'],
  ['server/tools/exercises/x.ts', 'shared/tools/exercises/index.ts'],
  ['server/app.ts', 'server/storage/sql/index.ts'],
  ['server/storage/group-commit.ts', 'server/storage/sql/index.ts'],
  ['client/elements/x.ts', 'client/i18n/index.ts'],
  ['client/elements/y.ts', 'shared/wire/text.ts'],
  ['client/pages/about/x.ts', 'client/tools/goals/index.ts'],
  ['client/tools/goals/y.ts', 'client/session/session.ts'],
  ['client/session/x.ts', 'client/link/doc-link.ts'],
  ['shared/forms/x.ts', 'shared/engine/index.ts'],
  ['tests/server/x.ts', 'server/clock.ts'],
  // A ring is named once, at one of its arrows.
  ['server/sessions/ring.ts', 'server/sessions/links.ts'],
];

const plan = await extractDepcruiseConfig(
  join(import.meta.dirname, '../../.dependency-cruiser.js'),
);
const house = mkdtempSync(join(tmpdir(), 'kring-arrows-'));

/** A house of files that hold nothing but their imports, half of them imports of types. */
function build(): void {
  const arrows = [...against.map(([, from, to]) => [from, to] as const), ...allowed];
  const texts = new Map<string, string>([['client/main.ts', 'export {};\n']]);
  for (const [from, to] of arrows) {
    const path = to.startsWith('node:') ? to : `./${relative(dirname(from), to)}`;
    const types = texts.size % 2 ? 'type ' : '';
    texts.set(
      from,
      `${texts.get(from) ?? ''}import ${types}{ it } from '${path}';\nexport { it };\n`,
    );
    if (path !== to && !texts.has(to)) texts.set(to, '');
  }
  for (const [file, text] of texts) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(join(house, file), text || 'export const it = 1;\n');
  }
}

let broken: readonly { rule: string; from: string; to: string }[] = [];

beforeAll(async () => {
  build();
  const { doNotFollow, tsPreCompilationDeps } = plan.options ?? {};
  const { output } = await cruise(['shared', 'server', 'client', 'tests'], {
    baseDir: house,
    doNotFollow,
    tsPreCompilationDeps,
    validate: true,
    ruleSet: { forbidden: plan.forbidden },
  });
  broken = (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
});
afterAll(() => rmSync(house, { recursive: true }));

describe('the house plan holds imports, also of types', () => {
  it.each(against)('%s: %s does not import %s', (rule, from, to) => {
    const name = to.replace('node:', '');
    expect(broken.filter((one) => one.from === from && one.to === name)).toEqual([
      { rule, from, to: name },
    ]);
  });
  it.each(allowed)('%s may import %s', (from, to) => {
    expect(broken.filter((one) => one.from === from && one.to === to)).toEqual([]);
  });
  it('a file that nothing reaches is named', () => {
    const unreached = broken.filter(({ rule }) => rule === 'no-file-for-tests-alone');
    expect(unreached.map(({ from }) => from)).toContain('server/sessions/ring.ts');
    expect(unreached.map(({ from }) => from)).not.toContain('client/main.ts');
  });
  it('every rule of the plan is tried here', () => {
    const named = new Set((plan.forbidden ?? []).map(({ name }) => name));
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(named);
  });
});
