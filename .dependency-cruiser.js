/**
 * The house plan of docs/architecture.md section 3: which way imports run. `npm run lint` holds it, and
 * `tests/architecture/arrows.test.ts` that each rule can fail. Imports of types count like any other.
 */

/** An exercise card lies on the board (forms.md 1.0), the mediators write the agreement beside the chosen cards, ideas
 * answer the common question, and looking back is about the agreement and the intake: what one step made is read in the
 * next. The close, which is the agreement's, asks the questions of the check-in in between. */
const readsOf = {
  'client/tools/board': ['client/tools/exercises', 'shared/tools/exercises'],
  'client/tools/exercises': ['shared/tools/board'],
  'client/tools/agreement': ['shared/tools/cards', 'client/tools/checkin'],
  // The adult who reads along with a group sees its board.
  'client/tools/groups': ['client/tools/board'],
  'client/tools/cards': ['shared/tools/needs'],
  // Slides and options have Markdown and formulas, as exercises do; the result of a cloud is a cloud.
  'client/tools/slides': ['client/tools/exercises'],
  'client/tools/poll': ['client/tools/exercises', 'shared/tools/exercises', 'client/tools/cloud'],
  // An exercise can be a question to a class: it is marked as one for a person is.
  'shared/tools/poll': ['shared/tools/exercises'],
  'server/tools/poll': ['shared/tools/poll', 'server/tools/exercises', 'shared/tools/exercises'],
  // What a class reads afterwards is what its box and the last slide said.
  'server/tools/afterwards': ['shared/tools/afterwards', 'shared/tools/slides', 'shared/tools/box'],
  'client/tools/followup': [
    'client/tools/agreement',
    'shared/tools/agreement',
    'client/tools/intake',
    'shared/tools/intake',
  ],
};
/** Where something that runs begins: a process, a thread, the page, and what the page loads by name. */
const doors =
  '^(server/(start\\.mjs|main\\.ts|backup\\.ts|.+-worker\\.ts)|client/(main\\.ts|(pages|tools)/[^/]+/index\\.ts))$';
const tool = '^(?:shared|client|server)/tools/([^/]+)/';
const below = (folders) => `^(${folders.join('|')})/`;

/** @returns a rule: nothing under `from` imports what is under `to`, but for what is under `but` */
const forbid = (name, from, to, but) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to, ...(but && { pathNot: but }) },
});

const forbidden = [
  { name: 'no-ring', severity: 'error', from: {}, to: { circular: true } },
  forbid('shared-is-pure', '^shared/', '^(server|client|tests)/'),
  {
    ...forbid('shared-runs-everywhere', '^shared/', '.'),
    to: { dependencyTypes: ['core'] },
  },
  forbid(
    'engine-knows-no-tool-and-no-form',
    '^shared/engine/',
    '^shared/',
    '^shared/(engine|wire)/',
  ),
  forbid('tools-know-no-form', '^shared/tools/', '^shared/(forms|bank)/'),
  {
    name: 'no-tool-imports-another',
    severity: 'error',
    from: { path: tool, pathNot: below(Object.keys(readsOf)) },
    to: { path: tool, pathNot: '^[a-z]+/tools/$1/' },
  },
  ...Object.entries(readsOf).map(([reader, read]) =>
    forbid(
      'no-tool-imports-another',
      `^${reader}/`,
      tool,
      below([`[a-z]+/tools/${reader.split('/').at(-1)}`, ...read]),
    ),
  ),
  forbid('server-without-client', '^server/', '^client/'),
  forbid('client-without-server', '^client/', '^server/'),
  {
    ...forbid('adapters-are-named-once', '^server/', '^server/storage/sql/'),
    from: { path: '^server/', pathNot: '^server/((app|main)\\.ts$|storage/)' },
  },
  forbid(
    'elements-know-words-and-icons',
    '^client/elements/',
    '^(client|shared)/',
    '^(client/(elements|i18n)/|shared/wire/text)',
  ),
  forbid('link-is-the-lowest', '^client/link/', '^client/(session|tools|pages|elements)/'),
  forbid('session-below-tools', '^client/session/', '^client/(tools|pages)/'),
  forbid('tools-below-pages', '^client/tools/', '^client/pages/'),
  forbid('nothing-imports-tests', '^(shared|server|client)/', '^tests/'),
  {
    name: 'no-file-for-tests-alone',
    comment: 'Nothing that runs reaches this file.',
    severity: 'error',
    from: { path: doors },
    to: {
      path: '^(shared|server|client)/',
      pathNot: [doors, '^shared/engine/check-form\\.ts$'],
      reachable: false,
    },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
