import { join } from 'node:path';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { featureZones } from './scripts/lint-rules/feature-zones.mjs';
import { fileName } from './scripts/lint-rules/file-name.mjs';

const root = import.meta.dirname;
const tests = ['**/*.test.{ts,tsx,mjs}', '**/tests/**', '**/testing/**'];

export default defineConfig(
  globalIgnores(['**/dist/', '**/.strapi/', '**/.cache/', '**/generated/', '**/locales/*.ts']),

  {
    files: ['**/*.{js,mjs,ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { house: { rules: { 'file-name': fileName } } },
    rules: {
      'house/file-name': 'error',
      eqeqeq: ['error', 'smart'],
      'no-console': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_' },
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
    // Checked by tsc with JSDoc types; JSON and require() cannot be typed there without noise.
    files: ['**/*.{js,mjs}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
