import { expect, test } from 'vitest';
import { readEnvironment } from '../packages/environment/environment.mjs';
import { stackEnvironment } from './stack-environment.mjs';

test('a stack has every variable that it is started with', async () => {
  const environment = readEnvironment({
    HOST: '0.0.0.0',
    WEB_PORT: '8080',
    CMS_PORT: '8081',
    SITE_URL: 'https://towns.example',
    CMS_URL: 'https://cms.towns.example',
    DATA_DIR: '/var/lib/site',
    DATABASE_URL: 'postgres://site:word@db.example/site?sslmode=verify-full',
    SMTP_URL: 'smtp://mail.example',
    TRUSTED_PROXIES: '2',
    SEED: 'none',
  });
  const unlike = readEnvironment({});
  for (const key of Object.keys(unlike)) {
    expect(Reflect.get(environment, key), key).not.toEqual(Reflect.get(unlike, key));
  }
  const { webPort, cmsPort, ...others } = environment;
  const ports = { web: webPort, cms: cmsPort };
  expect(await stackEnvironment({ ...others, ports })).toEqual(environment);
});
