import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const secureOnly =
  'Only where the page is secure, and a school may serve plain http. Ask in one place, with a way that works everywhere: ' +
  'client/link/fresh-id.ts makes ids, client/elements/copy-text.ts copies.';
const named = (object, properties) =>
  properties.map((property) => ({ object, property, message: secureOnly }));
const ofAny = (properties) => properties.map((property) => ({ property, message: secureOnly }));

/** What browsers offer to secure pages only. */
const secureProperties = [
  ...ofAny([
    'randomUUID',
    'wakeLock',
    'mediaDevices',
    'getUserMedia',
    'serviceWorker',
    'requestMIDIAccess',
  ]),
  ...named('crypto', ['subtle']),
  ...named('navigator', [
    'clipboard',
    'share',
    'canShare',
    'locks',
    'storage',
    'credentials',
    'geolocation',
  ]),
  ...named('navigator', [
    'permissions',
    'setAppBadge',
    'mediaSession',
    'bluetooth',
    'usb',
    'serial',
    'hid',
    'gpu',
  ]),
];
const secureGlobals = [
  'Notification',
  'caches',
  'cookieStore',
  'ClipboardItem',
  'showOpenFilePicker',
  'showSaveFilePicker',
].map((name) => ({ name, message: secureOnly }));

const byClock =
  'By a Clock (server/clock.ts): so a test can hold the time, and no timer is too long or too soon.';
const timers = ['setTimeout', 'setInterval'].map((name) => ({ name, message: byClock }));
const readings = ['Date', 'performance'].map((object) => ({
  object,
  property: 'now',
  message: byClock,
}));

/** Typed rules where they find bugs (a promise nobody waits for); taste is left to Prettier. */
export default tseslint.config(
  { ignores: ['dist/**', 'data/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['client/**/*.ts', 'shared/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...secureProperties],
      'no-restricted-globals': ['error', ...secureGlobals],
    },
  },
  {
    files: ['server/**/*.ts', 'shared/**/*.ts'],
    rules: {
      '@typescript-eslint/prefer-readonly': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(PropertyDefinition, AccessorProperty, MethodDefinition[kind!="constructor"], TSParameterProperty)[accessibility="private"]',
          message: '#name: private at run time as well, and one hand in style.',
        },
      ],
    },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/clock.ts'],
    rules: {
      'no-restricted-globals': ['error', ...timers],
      'no-restricted-imports': ['error', 'node:timers', 'node:timers/promises', 'node:perf_hooks'],
      'no-restricted-properties': ['error', ...readings],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name="fc"][callee.property.name="assert"][arguments.length<2]',
          message: 'Say how often and from which seed: seeded(100) of tests/support/seed.ts.',
        },
        {
          selector: 'Property[key.name="numRuns"]',
          message:
            'seeded() or pinned() of tests/support/seed.ts: a run can be had again by KRING_SEED.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^((un)?check|setChecked|(dbl)?click|tap|hover|fill|selectOption|dragTo)$/] Property[key.name="force"]',
          message: 'What a person cannot click, a test does not click: mend the product.',
        },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'chance(seed): a run can be had again by KRING_SEED.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^to(Be|Equal|Contain|Match)$/][callee.object.callee.name="expect"][callee.object.arguments.0.argument.callee.property.name=/^(count|is(Visible|Hidden|Disabled|Enabled|Checked)|textContent|innerText|all(TextContents|InnerTexts)|inputValue|getAttribute)$/]:not([arguments.0.raw=/^(0|false)$/])',
          message:
            'expect.poll(): what comes may come a moment later. Only what never comes is looked for once.',
        },
      ],
    },
  },
  { files: ['tests/support/seed.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['client/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['client/**/*.ts'],
    ...wc.configs['flat/recommended'],
    rules: { ...wc.configs['flat/recommended'].rules, 'wc/guard-super-call': 'off' },
  },
);
