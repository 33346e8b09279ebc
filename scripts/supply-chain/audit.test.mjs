import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../root.mjs';
import { advisories } from './advisories.mjs';
import { exceptions, judge } from './audit.mjs';

/** As npm's bulk endpoint answers. */
const answer = {
  'react-router': [
    {
      id: 1120001,
      url: 'https://github.com/advisories/GHSA-wrjc-x8rr-h8h6',
      title: 'React Router: Open redirect via backslash in <Link> and useNavigate',
      severity: 'moderate',
      vulnerable_versions: '>=6.0.0 <7.18.0',
      cwe: ['CWE-601'],
      cvss: { score: 0, vectorString: null },
    },
  ],
};
const exception = {
  advisory: 'GHSA-wrjc-x8rr-h8h6',
  package: 'react-router',
  reason: 'A reason.',
  expires: '2026-12-31',
};

/** @param {{ versions?: string[], known?: typeof exception[], today?: string }} given */
const judged = ({ versions = ['6.30.6', '7.18.4'], known = [exception], today = '2026-12-31' }) =>
  judge({
    locked: new Map([['react-router', versions]]),
    advisories: advisories.parse(answer),
    exceptions: exceptions.parse(known),
    today,
  });

test('an advisory with an exception that has not expired is let through', () => {
  expect(judged({})).toEqual([]);
});

test('an advisory without an exception is named, with the versions that it is about', () => {
  expect(judged({ known: [] })).toEqual([
    expect.stringMatching(
      /^react-router 6\.30\.6 \(moderate\): React Router: Open redirect .*GHSA-wrjc-x8rr-h8h6/,
    ),
  ]);
});

test('an exception is for one advisory on one package', () => {
  expect(judged({ known: [{ ...exception, package: 'react-router-dom' }] })).toHaveLength(2);
  expect(judged({ known: [{ ...exception, advisory: 'GHSA-jjmj-jmhj-qwj2' }] })).toHaveLength(2);
});

test('an exception that expired is named', () => {
  expect(judged({ today: '2027-01-01' })).toEqual([
    expect.stringContaining('react-router (GHSA-wrjc-x8rr-h8h6) expired on 2026-12-31'),
  ]);
});

test('an exception that no locked version needs any more is named', () => {
  expect(judged({ versions: ['7.18.4'] })).toEqual([
    expect.stringContaining('react-router (GHSA-wrjc-x8rr-h8h6) is no longer needed'),
  ]);
});

test('the exceptions that are committed have what an exception must have', () => {
  const file = join(root, 'scripts', 'supply-chain', 'audit-exceptions.json');

  expect(exceptions.parse(JSON.parse(readFileSync(file, 'utf8')))).not.toEqual([]);
  expect(() => exceptions.parse([{ ...exception, expires: 'later' }])).toThrow();
  expect(() => exceptions.parse([{ ...exception, reason: '' }])).toThrow();
});

/** @type {import('node:http').Server | undefined} */
let server;
afterEach(() => server?.close());

/**
 * Runs the command against a registry that answers so.
 * @param {number} status
 * @param {string} body
 */
async function auditAgainst(status, body) {
  /** @type {string[]} */
  const asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    let sent = '';
    request.on('data', (data) => (sent += String(data)));
    request.on('end', () => {
      asked.push(sent);
      response.writeHead(status).end(body);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const script = join(root, 'scripts', 'audit-packages.mjs');
  const child = spawn(process.execPath, [script, `http://127.0.0.1:${port}/`]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => (output += String(data)));
  }
  const [code] = await once(child, 'close');
  return { code, output, asked };
}

test.each([
  [405, ''],
  [200, '{"error":"not here"}'],
  [200, '<html>'],
])('npm run audit:packages ends with 2 where the registry answers %i %s', async (status, body) => {
  expect(await auditAgainst(status, body)).toMatchObject({
    code: 2,
    output: expect.stringContaining('Nothing was audited'),
  });
});

test('npm run audit:packages asks about every locked version, and ends with 1 on an advisory', async () => {
  const advisory = { ...answer['react-router'][0], vulnerable_versions: '5.54.0' };
  const { code, output, asked } = await auditAgainst(
    200,
    JSON.stringify({ '@strapi/strapi': [advisory] }),
  );

  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining('@strapi/strapi 5.54.0'),
  });
  expect(asked[0]).toBe('POST /-/npm/v1/security/advisories/bulk');
  expect(JSON.parse(asked[1] ?? '')).toMatchObject({
    '@strapi/strapi': ['5.54.0'],
    react: ['18.3.1', '19.3.1'],
  });
});
