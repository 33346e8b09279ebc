import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

test('a command that is stopped while it waits says so, and nothing else', async () => {
  const waiting = `
    import { command } from ${JSON.stringify(import.meta.resolve('./command.mjs'))};
    command(async () => {
      const { answers } = await import(${JSON.stringify(import.meta.resolve('./answer.mjs'))});
      const { stopSignal } = await import(${JSON.stringify(import.meta.resolve('./stop-signal.mjs'))});
      setTimeout(() => process.kill(process.pid, 'SIGINT'), 200);
      await answers('http://127.0.0.1:9', stopSignal);
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', waiting]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += String(data);
    });
  }
  const [code] = await once(child, 'close');
  expect({ code, output }).toEqual({ code: 1, output: 'Stopped.\n' });
});
