import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const browserAndNode = Object.fromEntries(
  [
    'Buffer',
    'console',
    'process',
    'URL',
    'fetch',
    'performance',
    'setTimeout',
    'clearTimeout',
    'TextEncoder',
    'TextDecoder',
  ].map((name) => [name, 'readonly']),
);
const inServiceWorker = Object.fromEntries(['self', 'caches', 'Request', 'Response'].map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores(['dist', 'dist-cli', 'coverage', 'test-results', 'playwright-report', 'public', '**/node_modules']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: browserAndNode,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // what an interface promises may need no waiting in one implementation
      '@typescript-eslint/require-await': 'off',
      // French and numbers need their narrow and unbreakable spaces
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // takes the words that explain an ignore for further codes
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
  {
    // to these rules a component is `any`; svelte-check, which knows its types, watches over them
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  // TypeScript knows the names of DOM and Node better than a list here would
  { files: ['**/*.ts', '**/*.svelte'], rules: { 'no-undef': 'off' } },
  // Vitest's matchers are `any`, and tests hand functions about
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    ...ts.configs.disableTypeChecked,
    rules: { ...ts.configs.disableTypeChecked.rules, 'no-console': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
  {
    files: ['build-plugins/service-worker.js'],
    languageOptions: { globals: { ...inServiceWorker, __MANIFEST__: 'readonly' } },
  },
);
