// The one linter for JavaScript. Types are for tsc (`npm run types`), form for the eye.
import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['tests/e2e/fixtures/', 'pkg/', 'target/', 'www/consent/', 'www/vendor/', 'www/embed/', 'www/examples/', '**/node_modules/', 'test-results/', '.tools/', 'bench/banner/peers/', 'bench/banner/floors/', 'bench/banner/broken/', 'tests/stacks/next/', 'tests/stacks/.projects/', 'tests/bundlers/.projects/'] },
  js.configs.recommended,
  {
    // A value that is not wanted is named `_…`; what may fail is tried and given up.
    rules: {
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      'no-empty-pattern': 'off',
      // U+001F stands between fields.
      'no-control-regex': 'off',
      'no-empty': ['error', { allowEmptyCatch: true }],
    },
    // Tests hand functions over to the page, where their own harness is.
    languageOptions: { globals: { ...globals.browser, ...globals.node, ASSENTRY_MARK: 'readonly', ASSENTRY_CATALOGUE: 'readonly', ASSENTRY_QUEUES: 'readonly', ASSENTRY_GOOGLE: 'readonly', bench: 'readonly', __bench: 'readonly', dataLayer: 'readonly', posthog: 'readonly', watched: 'readonly' } },
  },
];
