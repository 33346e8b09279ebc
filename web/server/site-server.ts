import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { shareImagePath } from '../src/ui/share-image';
import { answerWords } from './answer-words';
import { createCaches } from './caches';
import type { CachesOptions } from './caches';
import { createClientFiles } from './client-files';
import { createCmsProxy } from './cms-proxy';
import { serveContent } from './content';
import { documents } from './discovery/documents';
import { serveDocuments } from './discovery/serve-documents';
import { createPageDocument } from './page-document';
import { answerPostedInquiry, formPaths } from './posted-inquiry';
import { servePages } from './pages';
import { createReadiness } from './readiness';
import { addressOf } from './request-address';
import { logRequest } from './request-log';
import type { WriteLine } from './request-log';
import { serveShareImages } from './share-images/serve-share-images';
import { fixedLimits, usualLimits } from './server-limits';
import type { ServerLimits } from './server-limits';
import { siteResponse } from './site-response';
import { answerError, retryAfter } from './strapi-error';
import { serveUploads } from './uploads';
import { Overload } from './workload';

export interface SiteServerOptions extends Omit<CachesOptions, 'pageDocument'> {
  /** The folder of the built single-page app. */
  clientDir: string;
  /** Takes a line for each request; nothing is written unless given. */
  log?: WriteLine;
  limits?: ServerLimits;
}

export interface SiteServer extends Server {
  /** Whether it answers for now, and wants nobody to come back. */
  isLeaving: boolean;
}

/** What static hosts serve for every address; here every page is complete. */
const emptyPage = '/index.html';

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  /** What was asked for, with its dots resolved. */
  address: URL,
) => unknown;

/** For what can only be read. */
function reading(handler: Handler, allowed = 'GET, HEAD'): Handler {
  return (request, response, address) => {
    const { method } = request;
    if (method === 'GET' || method === 'HEAD') return handler(request, response, address);
    response.setHeader('Allow', allowed);
    return answerWords(response, 405, 'Method not allowed');
  };
}

function answerBusy(response: ServerResponse) {
  response.setHeader('Retry-After', retryAfter);
  answerWords(response, 503, 'The site has too much to do; try again in a few seconds');
}

/** The site's one public door: its pages and files, and behind it the CMS's content and uploads. */
export async function createSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const { clientDir, cmsUrl, siteUrl, log, limits = usualLimits } = options;
  const pageDocument = createPageDocument(clientDir, siteUrl);
  const caches = await createCaches({ ...options, pageDocument });

  const cms = createCmsProxy(cmsUrl);
  const content = serveContent(caches.content, cms);
  const uploads = serveUploads(caches.uploads, cms);
  const alive = reading((_request, response) => answerWords(response, 200, 'alive'));
  const isLeaving = () => server.isLeaving;
  const ready = reading(createReadiness({ cmsUrl, readPage: caches.readPage, isLeaving }));
  const discovery = reading(serveDocuments(caches.documents));
  const readPage = servePages(caches.readPage);
  const pages = reading(readPage);
  const formPage = reading(readPage, 'GET, HEAD, POST');
  const shareImages = reading(serveShareImages(caches.shareImages));
  const file = reading(createClientFiles(clientDir));

  const form = answerPostedInquiry({ ...options, pageDocument, workload: caches.workload });

  function handlerFor(path: string, method: string | undefined): Handler {
    if (path.startsWith('/api/')) return content;
    if (path === '/api') return cms;
    if (path.startsWith('/uploads/')) return uploads;
    if (path === '/_health') return alive;
    if (path === '/_ready') return ready;
    if (documents.has(path)) return discovery;
    if (path === shareImagePath) return shareImages;
    if (formPaths.has(path)) return method === 'POST' ? form : formPage;
    return extname(path) === '' || path === emptyPage ? pages : file;
  }

  const ServerResponse = siteResponse({
    isSecure: siteUrl.startsWith('https:'),
    isStopping: () => server.isLeaving || !server.listening,
  });
  const http = createServer({ ServerResponse, ...fixedLimits, ...limits }, (request, response) => {
    if (log) logRequest(request, response, log);
    const address = addressOf(request.url);
    if (!address) {
      answerError(response, 400, 'BadRequestError', 'The address of the request cannot be read');
      return;
    }
    // What is passed on is what was looked at: "/api/../admin" must not reach the admin.
    request.url = address.pathname + address.search;
    const handle = handlerFor(address.pathname, request.method);
    Promise.resolve(handle(request, response, address)).catch((error: unknown) => {
      if (error instanceof Overload) return answerBusy(response);
      console.error(error);
      return answerError(response, 500, 'InternalServerError', 'Internal Server Error');
    });
  });
  http.maxConnections = limits.maxConnections;
  const server = Object.assign(http, { isLeaving: false });
  server.once('close', () => caches.close());
  return server;
}
