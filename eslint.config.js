import { join } from 'node:path';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { featureZones } from './scripts/lint-rules/feature-zones.mjs';
import { fileName } from './scripts/lint-rules/file-name.mjs';

const root = import.meta.dirname;

/** @type {import('eslint').Linter.RulesRecord} */
const trustAny = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/unbound-method': 'off',
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/.strapi/', '**/.cache/', '**/generated/', '**/locales/*.ts']),
  // As Strapi's own generator writes it: CommonJS without types.
  globalIgnores(['tests/bench/stock-cms/']),

  {
    files: ['**/*.{js,mjs,ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { house: { rules: { 'file-name': fileName } } },
    rules: {
      'house/file-name': 'error',
      eqeqeq: ['error', 'smart'],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'axios', message: 'Only the transport of packages/strapi-client knows axios.' },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/strapi-client/src/axios.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },

  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.configs.strict],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver': { typescript: { project: join(root, 'web/tsconfig.json') } },
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: root, zones: featureZones(join(root, 'web/src/features')) },
      ],
      'import-x/no-cycle': 'error',
    },
  },

  {
    // Much of Strapi is typed as any, and what it returns is checked by the tests over HTTP.
    files: ['cms/**/*.ts', 'packages/strapi-client/src/dump/**/*.ts'],
    rules: trustAny,
  },
  {
    // Checked by tsc with JSDoc types, where JSON and require() cannot be typed without noise.
    files: ['**/*.{js,mjs}'],
    rules: trustAny,
  },
  {
    // In no tsconfig.json.
    files: ['**/*.{js,mjs,mts}'],
    ignores: ['*.js', 'scripts/**', 'packages/environment/**'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.test-d.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
);
