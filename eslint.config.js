import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** The layers, in order: each may import itself and those before it. */
const LAYERS = ['model', 'knowledge', 'evidence', 'policy', 'audits', 'report'];
const HOSTS = ['observers', 'trials', 'extension', 'runner'];

/** Names of the world outside, which pure layers must be handed. */
const OUTSIDE = [
  'browser', 'chrome', 'window', 'document', 'navigator', 'location', 'fetch', 'XMLHttpRequest', 'localStorage',
  'sessionStorage', 'indexedDB', 'crypto', 'performance', 'process', 'setTimeout', 'setInterval', 'Date', 'console', 'Buffer',
]; // prettier-ignore

const forbid = (layers, message) => ({
  regex: `(^|/)\\.\\./(.*/)?(${layers.join('|')})(/|$)`,
  message,
});

const layerRules = LAYERS.map((layer, index) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          forbid(
            [...LAYERS.slice(index + 1), ...HOSTS],
            `${layer} may import only: ${LAYERS.slice(0, index + 1).join(', ')}`,
          ),
          { regex: '^(node:|playwright|puppeteer|webextension-polyfill|idb)', message: `${layer} is pure` },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...OUTSIDE.map((name) => ({ name, message: 'A pure layer is handed what it needs.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'A pure layer is deterministic.' },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs['flat/recommended'],
  {
    languageOptions: { globals: Object.fromEntries(OUTSIDE.map((name) => [name, 'readonly'])) },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-depth': ['error', 3],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  ...layerRules,
  {
    files: ['src/observers/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [forbid([...LAYERS.slice(1), 'trials', 'extension', 'runner'], 'observers import model only')] },
      ],
    },
  },
  {
    files: ['src/trials/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid(['observers', 'extension', 'runner'], 'trials are handed a browser by extension or runner'),
            {
              regex: '^(node:|playwright|puppeteer|webextension-polyfill|idb)',
              message: 'trials are handed a browser',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/extension/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [forbid(['runner'], 'extension and runner never import each other')] },
      ],
    },
  },
  {
    files: ['src/runner/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [forbid(['extension'], 'extension and runner never import each other')] },
      ],
    },
  },
  {
    files: ['popup/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid(
              ['knowledge', 'evidence', 'policy', 'audits', 'observers', 'trials', 'runner'],
              'popup shows, never computes',
            ),
          ],
        },
      ],
    },
  },
  { files: ['src/runner/**', 'test/**'], rules: { 'no-console': 'off' } },
);
