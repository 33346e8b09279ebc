import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createClientFiles } from './client-files';
import { createCmsProxy } from './cms-proxy';
import { createReadiness } from './readiness';
import { addressOf } from './request-address';
import { answerError } from './strapi-error';

export interface SiteServerOptions {
  /** The folder of the built single-page app. */
  clientDir: string;
  /** Origin of the CMS. */
  cmsUrl: string;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The site's one public door: the app, and behind it the CMS's content and uploads. */
export function createSiteServer({ clientDir, cmsUrl }: SiteServerOptions): Server {
  const cms = createCmsProxy(cmsUrl);
  const client = createClientFiles(clientDir);
  const ready = createReadiness(cmsUrl);

  function handlerFor(path: string): Handler {
    if (path === '/api' || path.startsWith('/api/') || path.startsWith('/uploads/')) return cms;
    if (path === '/_health') return (_request, response) => response.writeHead(200).end('alive');
    if (path === '/_ready') return ready;
    return client;
  }

  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    const address = addressOf(request.url);
    if (!address) {
      answerError(response, 400, 'BadRequestError', 'The address of the request cannot be read');
      return;
    }
    // What is passed on is what was looked at: "/api/../admin" must not reach the admin.
    request.url = address.pathname + address.search;
    Promise.resolve(handlerFor(address.pathname)(request, response)).catch((error: unknown) => {
      console.error(error);
      answerError(response, 500, 'InternalServerError', 'Internal Server Error');
    });
  });
}
