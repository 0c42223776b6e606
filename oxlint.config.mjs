/** What lint holds: the compiler's blind spots, the ways of this house, and the doors of build/rooms.js. */

import { ROOMS } from './build/rooms.js';

const FOLDERS = ['assessments', 'build', 'electron', 'renderer', 'tests'];
const PACKAGES = ['electron', ...new Set(ROOMS.flatMap((room) => room.packages))];

/** What a room may not import: the other rooms' packages, and the folders that it has no door to. The doors test looks closer. */
function doorOf(room) {
  const packages = PACKAGES.filter((name) => !room.packages.includes(name)).map((name) => (name.endsWith(':') ? name : `${name}(/|$)`));
  const folders = FOLDERS.filter((folder) => ![...room.files, ...room.imports, ...room.types].some((name) => name.startsWith(`${folder}/`)));
  const asTypes = packages.filter((name) => room.packageTypes?.some((each) => name === `${each}(/|$)`));
  const never = packages.filter((name) => !asTypes.includes(name));
  const patterns = [
    ...asTypes.map((name) => ({ regex: `^${name}`, allowTypeImports: true, message: `The room "${room.name}" imports types only of this package: build/rooms.js.` })),
    { regex: `^(${never.join('|')})`, message: `The room "${room.name}" does not import this package: build/rooms.js.` },
    { regex: `^(\\.\\./)+(${folders.join('|')})/`, message: `The room "${room.name}" has no door there: build/rooms.js.` },
  ];
  return { files: room.files.map((name) => (name.endsWith('/') ? `${name}**` : name)), rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** Rules about types that have nothing to go by in a script without types. */
const TYPED_ONLY = ['no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-member-access', 'no-unsafe-return'];

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y', 'vitest'],
  options: { typeAware: true },
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['dist/**', '**/node_modules/**', 'test-results/**'],
  rules: {
    // Types
    ...Object.fromEntries(TYPED_ONLY.map((name) => [`typescript/${name}`, 'error'])),
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-import-type-side-effects': 'error',
    'typescript/no-dynamic-delete': 'error',
    'typescript/no-namespace': 'error',
    // There are no classes in this house whose methods could lose their object.
    'typescript/unbound-method': 'off',
    // Narrowing what JSON or Object.entries gives back is the one use of `as` in this house; readers look at each.
    'typescript/no-unsafe-type-assertion': 'off',

    // Imports and exports
    'import/no-default-export': 'error',
    'import/no-cycle': 'error',
    'import/extensions': ['error', 'ignorePackages'],
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '**/node-version.mjs'] }],
    'import/no-named-as-default-member': 'off',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],

    // Ways of this house
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-warning-comments': 'error',
    'no-alert': 'error',
    'oxc/no-accumulating-spread': 'error',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-sort': 'error',

    // The page: labels, roles and keys
    'react/no-danger': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-unstable-nested-components': ['error', { allowAsProps: true }],
    'react/no-array-index-key': 'off',
    'react/react-in-jsx-scope': 'off',
    // These speak for a compiler of React that is not used here.
    ...Object.fromEntries(['refs', 'set-state-in-effect', 'exhaustive-effect-dependencies', 'hooks'].map((name) => [`react/${name}`, 'off'])),
    'promise/always-return': 'off',
    // The compiler holds this one, and knows when a switch is complete.
    'typescript/consistent-return': 'off',
    // The journeys look at labels in the page itself, where a label and its field are put together.
    'jsx-a11y/control-has-associated-label': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    // A status, a region and a drawing are told apart by role here, on elements that fit the page.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
  },
  overrides: [
    {
      files: ['tests/**'],
      rules: {
        // A table of cases may hold rows that differ in what is expected of them.
        'vitest/no-conditional-expect': 'off',
        'jest/no-conditional-expect': 'off',
        'vitest/require-to-throw-message': 'off',
        'jest/require-to-throw-message': 'off',
        // What expect's own matchers give back has no type.
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-return': 'off',
        'unicorn/no-array-fill-with-reference-type': 'off',
      },
    },
    ...ROOMS.toReversed().map(doorOf),
    { files: ['**/*.mjs', '**/*.js'], rules: Object.fromEntries(TYPED_ONLY.map((name) => [`typescript/${name}`, 'off'])) },
    // These are read by programs that ask for a default export.
    { files: ['*.config.*', 'build/empty.mjs', 'build/*.d.ts', 'tests/support/watch-run.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
};
