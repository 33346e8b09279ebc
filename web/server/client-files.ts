import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { contentSecurityPolicy } from './content-security-policy';
import type { Handler } from './site-server';

function wantsPage({ url = '/', headers: { accept = '*/*' } }: IncomingMessage) {
  const [path = '/'] = url.split(/[?#]/);
  return extname(path) === '' && /text\/html|\*\/\*/.test(accept);
}

function isPage(pathname: string) {
  return extname(pathname) === '' || extname(pathname) === '.html';
}

function refuse(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

/** Serves the built app: its files by name, and its one page for every other address. */
export function createClientFiles(clientDir: string): Handler {
  const page = readFileSync(join(clientDir, 'index.html'), 'utf8');
  const policy = contentSecurityPolicy(page);
  const serve = sirv(clientDir, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      // Vite puts a hash of the content into the names of these.
      const isForever = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        isForever ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (isPage(pathname)) {
        response.setHeader('Content-Security-Policy', policy);
        response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
        response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
      }
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, 'Method not allowed');
      return;
    }
    serve(request, response, () => {
      const notFound = () => refuse(response, 404, 'Not found');
      if (!wantsPage(request)) {
        notFound();
        return;
      }
      request.url = '/';
      serve(request, response, notFound);
    });
  };
}
