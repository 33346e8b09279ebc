import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSupportedNode, unsupportedNode } from './node-version.mjs';
import { root } from './root.mjs';

test.each(['20.19.0', '20.20.2', '22.13.0', '22.23.3', '24.0.0', '25.1.0', '26.10.0'])(
  'Node %s is supported',
  (version) => {
    expect(isSupportedNode(version)).toBe(true);
  },
);

test.each(['14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.0', '27.0.0'])(
  'Node %s is refused',
  (version) => {
    expect(isSupportedNode(version)).toBe(false);
    expect(unsupportedNode(version)).toContain(`This is Node ${version}`);
  },
);

test('package.json names the same range', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  expect(engines.node).toBe('^20.19.0 || ^22.13.0 || >=24.0.0 <27');
});
