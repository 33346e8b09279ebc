import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { followChanges } from './change-follower';
import { createClientFiles } from './client-files';
import { createCmsProxy } from './cms-proxy';
import { createContent } from './content';
import { createContentCache } from './content-cache';
import { keepContent, readContent } from './kept-content';
import { createPageCache } from './page-cache';
import { createPageDocument } from './page-document';
import { createPages } from './pages';
import { createReadiness } from './readiness';
import { refuse } from './refuse';
import { addressOf } from './request-address';
import { answerError } from './strapi-error';

export interface SiteServerOptions {
  /** The folder of the built single-page app. */
  clientDir: string;
  /** Origin of the CMS. */
  cmsUrl: string;
  /** Origin at which visitors find the site. */
  siteUrl: string;
  /** Where content is kept for the next start; nowhere unless told. */
  contentFile?: string;
}

/** Bytes that pages, and the content that they are made of, may each take. */
const maxBytes = 64 * 1024 * 1024;

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The site's one public door: its pages and files, and behind it the CMS's content and uploads. */
export async function createSiteServer(options: SiteServerOptions): Promise<Server> {
  const { clientDir, cmsUrl, siteUrl, contentFile } = options;
  const kept = contentFile ? readContent(contentFile) : null;
  const changes = followChanges({
    cmsUrl,
    cursor: kept?.cursor,
    onChange(tags) {
      contentCache.change(tags);
      pageCache.change(tags);
    },
  });
  const { isInContact } = changes;
  const contentCache = createContentCache({ cmsUrl, maxBytes, isInContact });
  const document = createPageDocument(clientDir);
  const pageCache = createPageCache({
    document,
    content: contentCache,
    cmsUrl,
    siteUrl,
    maxBytes,
    isInContact,
  });
  if (kept) contentCache.restore(kept.entries);
  await changes.start();

  const cms = createCmsProxy(cmsUrl);
  const files = createClientFiles(clientDir);
  const content = createContent(contentCache, cms);
  const pages = createPages(pageCache, document.policy);
  const ready = createReadiness(cmsUrl);

  const readPage: Handler = (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, 'Method not allowed');
      return undefined;
    }
    return pages(request, response);
  };

  function handlerFor(path: string): Handler {
    if (path.startsWith('/api/')) return content;
    if (path === '/api' || path.startsWith('/uploads/')) return cms;
    if (path === '/_health') return (_request, response) => response.writeHead(200).end('alive');
    if (path === '/_ready') return ready;
    if (extname(path) === '') return readPage;
    return (request, response) =>
      files(request, response, () => refuse(response, 404, 'Not found'));
  }

  const server = createServer((request, response) => {
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

  const present = () => ({ cursor: changes.cursor(), entries: contentCache.entries() });
  const keeper = contentFile && keepContent(contentFile, present, contentCache.revision);
  server.once('close', () => {
    changes.stop();
    if (keeper) keeper.stop();
  });
  return server;
}
