import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../../../scripts/ports.mjs';
import { root } from '../../../scripts/root.mjs';
import type { RawAnswer } from '../load/raw-answer.js';
import { node, startServer } from './pinned.js';
import type { Server } from './pinned.js';

const nginx = '/usr/sbin/nginx';

/** What each server says of itself or of the connection, and the floors say as well. */
const own = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding', 'server-timing']);

/** What nginx says of a file by itself. */
const ownOfNginx = new Set([...own, 'content-length', 'content-type', 'etag']);

function headersOf({ headers }: RawAnswer, without: ReadonlySet<string>) {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    without.has(name) || value === undefined ? [] : [[name, String(value)]],
  );
}

/** Answers with the same bytes and headers from a Node server that does nothing else. */
export async function startBare(folder: string, answer: RawAnswer): Promise<Server> {
  const home = mkdtempSync(join(folder, 'bare-'));
  const [headersFile, bodyFile] = [join(home, 'headers.json'), join(home, 'body')];
  writeFileSync(headersFile, JSON.stringify(Object.fromEntries(headersOf(answer, own))));
  writeFileSync(bodyFile, answer.body);
  const [port = 0] = await freePorts(1);
  const program = join(root, 'tests/bench/servers/bare.mjs');
  return startServer({
    url: `http://127.0.0.1:${port}`,
    command: node(program, String(port), headersFile, bodyFile),
  });
}

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

function configuration(port: number, answer: RawAnswer) {
  const headers = headersOf(answer, ownOfNginx);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off; master_process off; worker_processes 1; pid nginx.pid; error_log error.log;
    events { worker_connections 512; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
      open_file_cache max=16; default_type ${quoted(String(answer.headers['content-type']))};
      ${temporary.map((name) => `${name}_temp_path ${name};`).join(' ')}
      server {
        listen 127.0.0.1:${port};
        location / { root .; try_files /answer =404; }
        ${headers.map(([name, value]) => `add_header ${name} ${quoted(value)};`).join('\n')}
      }
    }`;
}

/** Serves the same bytes as a file; null where there is no nginx. */
export async function startNginx(folder: string, answer: RawAnswer): Promise<Server | null> {
  if (!existsSync(nginx)) return null;
  const prefix = mkdtempSync(join(folder, 'nginx-'));
  const [port = 0] = await freePorts(1);
  const file = join(prefix, 'nginx.conf');
  writeFileSync(join(prefix, 'answer'), answer.body);
  writeFileSync(file, configuration(port, answer).replaceAll('root .', `root ${prefix}`));
  return startServer({
    url: `http://127.0.0.1:${port}`,
    command: [nginx, '-p', prefix, '-c', file],
    logFile: join(prefix, 'start.log'),
  });
}
