import { basename, relative, sep } from 'node:path';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const meansOther = new Set(['utils', 'util', 'lib', 'helpers', 'helper', 'misc', 'common']);

/**
 * Files are named in kebab-case, and no file or folder is called "other".
 * @type {import('eslint').Rule.RuleModule}
 */
export const fileName = {
  create: (context) => ({
    Program: (node) => {
      const file = basename(context.filename);
      if (!kebabCase.test(file)) {
        context.report({ node, message: `The name "${file}" is not in kebab-case.` });
      }
      const parts = relative(context.cwd, context.filename).split(sep);
      const vague = parts.find((part) => meansOther.has(part.split('.')[0] ?? ''));
      if (vague) context.report({ node, message: `"${vague}" does not say what is in it.` });
    },
  }),
};
