import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { root } from './root.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands = Object.values(scripts).map((script) =>
  String(script).replace('exec node scripts/', ''),
);

test.each([...commands, 'command.mjs', 'node-version.mjs'])(
  'an old Node can read %s, and so say that it is too old',
  (file) => {
    const code = readFileSync(join(root, 'scripts', file), 'utf8');

    expect(new Linter().verify(code, { languageOptions: { ecmaVersion: 2020 } })).toEqual([]);
    expect(code.match(/^import .*/gm) ?? []).toSatisfy((/** @type {string[]} */ imports) =>
      imports.every((line) => /'(\.\/command\.mjs|\.\/node-version\.mjs|fs|url)'/.test(line)),
    );
  },
);

test('every command of package.json is a script', () => {
  expect(readdirSync(join(root, 'scripts'))).toEqual(expect.arrayContaining(commands));
});
