import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['build/', 'target/', 'pkg/dist/'] },
  js.configs.recommended,
  { files: ['www/**/*.js'], languageOptions: { globals: { ...globals.browser, ASSETS: 'readonly' } } },
  {
    files: ['tools/**/*.mjs', 'tests/**/*.js', 'benches/**/*.{js,mjs}', '*.config.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-param-reassign': 'error',
      'no-implicit-coercion': 'error',
      'object-shorthand': 'error',
    },
  },
];
