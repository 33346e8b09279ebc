import { createServer } from 'node:net';
import { once } from 'node:events';
import { Refusal } from './refusal.mjs';

/**
 * Different ports that nothing listens on.
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export async function freePorts(count, host = '127.0.0.1') {
  const servers = Array.from({ length: count }, () => createServer().listen({ host, port: 0 }));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return address !== null && typeof address === 'object' ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/**
 * Throws a Refusal when one of the ports that we want cannot be had.
 * @param {import('@wsco/environment').Environment} environment
 */
export async function refuseTakenPorts({ host, webPort, cmsPort }) {
  await refuseTaken(host, 'WEB_PORT', webPort);
  await refuseTaken(host, 'CMS_PORT', cmsPort);
}

/**
 * @param {string} host
 * @param {string} variable
 * @param {number} port
 */
async function refuseTaken(host, variable, port) {
  const server = createServer().listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(
      sentences(host, variable, port)[code] ?? `Port ${port} cannot be used: ${String(error)}`,
    );
  }
  server.close();
  await once(server, 'close');
}

/**
 * @param {string} host
 * @param {string} variable
 * @param {number} port
 * @returns {Record<string, string>}
 */
function sentences(host, variable, port) {
  const other = `set ${variable} to another one, as in: ${variable}=${port > 60000 ? port - 1 : port + 1} npm start`;
  const noSuchHost = `HOST is "${host}", which is not an address of this machine; 127.0.0.1 always is.`;
  return {
    EADDRINUSE: `Port ${port} is taken by another program; stop that program, or ${other}`,
    EACCES: `Port ${port} may not be used by this account; ${other}`,
    EADDRNOTAVAIL: noSuchHost,
    ENOTFOUND: noSuchHost,
  };
}
