import { expect, test } from 'vitest';
import packageJson from '../package.json';

test('Strapi tells its makers nothing of this installation, which has no name for them either', () => {
  expect(packageJson.strapi).toEqual({ telemetryDisabled: true });
});
