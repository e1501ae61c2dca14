import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'eslint/config';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { rules as houseRules } from './tools/eslint-rules/index.mjs';
import { sourceConstraints, testConstraints } from './tools/eslint-rules/config/layers.mjs';
import {
  API_IMPORTS,
  CLOCK_PROPERTIES,
  CLOCK_SYNTAX,
  HOUSE_SYNTAX,
  MACHINE_GLOBALS,
  NODE_GLOBALS,
  SANDBOX_SYNTAX,
  SPEC_SYNTAX,
  TIMER_GLOBALS,
  onlyImports,
} from './tools/eslint-rules/config/restrictions.mjs';

const require = createRequire(import.meta.url);

// The rule is taken from its file: the plugin's entry would try to load `tools/eslint-rules` as TypeScript and
// complain at every start.
const nxRules = join(dirname(require.resolve('@nx/eslint-plugin/nx')), 'src/rules');
const nx = {
  rules: { 'enforce-module-boundaries': require(`${nxRules}/enforce-module-boundaries.js`).default },
};

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const JAVASCRIPT = ['**/*.mjs', '**/*.cjs', '**/*.js'];
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.test.mjs', '**/test/**'];
const PURE = ['libs/domain/src/**/*.ts', 'libs/workflows/src/**/*.ts'];

const boundaries = (depConstraints, allow = []) => [
  'error',
  {
    depConstraints,
    allow,
    enforceBuildableLibDependency: true,
    banTransitiveDependencies: true,
    buildTargets: ['build'],
  },
];

// Request and Response are types of `@types/express`; the package itself comes with Nest's platform.
const EXPRESS_TYPES = ['express'];

export default defineConfig(
  { ignores: ['**/dist', '**/coverage', '**/.nx', '**/.suqiu', '**/out-tsc', '**/*.gen.d.ts'] },
  {
    name: 'suqiu/everywhere',
    files: [...TYPESCRIPT, ...JAVASCRIPT],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@nx': nx, 'import-x': importX, suqiu: { rules: houseRules } },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.cjs', '.js'],
      'import-x/parsers': { [require.resolve('@typescript-eslint/parser')]: ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['@suqiu/source', 'node', 'import', 'require', 'default'],
        }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(sourceConstraints()),
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': 'error',
      'no-var': 'error',
      'no-unsafe-finally': 'error',
      'no-constant-binary-expression': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'suqiu/typescript',
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    name: 'suqiu/javascript',
    files: JAVASCRIPT,
    languageOptions: { globals: NODE_GLOBALS },
    rules: {
      'no-undef': 'error',
      'no-unreachable': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'suqiu/commonjs',
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { __dirname: 'readonly', __filename: 'readonly' } },
  },
  {
    // Nest reads the classes behind constructor parameters at run time: their imports must stay values.
    name: 'suqiu/nest',
    files: ['apps/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    name: 'suqiu/api',
    files: ['apps/api/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      '@nx/enforce-module-boundaries': boundaries(sourceConstraints(), EXPRESS_TYPES),
      'suqiu/endpoints-must-be-guarded': [
        'error',
        { permissions: ['StaffOnly', 'ResidentOnly', 'ResidentOrStaff', 'ScreenOnly', 'Public'] },
      ],
      'no-restricted-imports': ['error', API_IMPORTS],
    },
  },
  {
    name: 'suqiu/pure',
    files: PURE,
    ignores: TESTS,
    rules: {
      'suqiu/no-local-time': 'error',
      'no-restricted-globals': ['error', ...MACHINE_GLOBALS],
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX, ...SANDBOX_SYNTAX],
    },
  },
  {
    name: 'suqiu/domain',
    files: ['libs/domain/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...MACHINE_GLOBALS, ...TIMER_GLOBALS],
      'no-restricted-imports': ['error', onlyImports([], 'The domain imports nothing but itself.')],
      'no-restricted-properties': ['error', ...CLOCK_PROPERTIES],
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX, ...SANDBOX_SYNTAX, ...CLOCK_SYNTAX],
    },
  },
  {
    name: 'suqiu/workflows',
    files: ['libs/workflows/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        onlyImports(
          ['@suqiu/domain', '@temporalio/workflow', '@temporalio/common'],
          'Workflow code runs in a sandbox: the domain, @temporalio/workflow and @temporalio/common, nothing else.',
        ),
      ],
    },
  },
  {
    name: 'suqiu/update-validators',
    files: ['libs/workflows/**/*.ts'],
    rules: { 'suqiu/no-async-update-validator': 'error' },
  },
  {
    name: 'suqiu/tests',
    files: TESTS,
    rules: {
      '@nx/enforce-module-boundaries': boundaries(testConstraints(), EXPRESS_TYPES),
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX, ...SPEC_SYNTAX],
    },
  },
  {
    // They run on a fresh clone, where no package has been installed yet and names of projects lead nowhere.
    name: 'suqiu/starters',
    files: ['apps/e2e/e2e.mjs', 'tools/faults/faults.mjs'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    // Tools ask for a default export, and presets at the root belong to no project.
    name: 'suqiu/tool-configs',
    files: ['**/*.config.{ts,mjs,cjs,js}'],
    rules: { 'import-x/no-default-export': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
);
