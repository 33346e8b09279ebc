// Renders one page for each request, for the benchmark of a page that is not kept: `/made` is what the
// gateway does, and `/plain` is React alone with everything at hand.
import { createServer } from 'node:http';
import { renderToString } from 'react-dom/server';
import { createContentCache } from '../server/content-cache';
import { createContentReader } from '../server/content-reader';
import { createPageDocument } from '../server/page-document';
import { preparePage, renderPage } from '../server/render-page';

const [port, clientDir = '', cmsUrl = '', siteOrigin = ''] = process.argv.slice(2);
const content = createContentCache({ cmsUrl, maxBytes: 64 * 1024 * 1024, isInContact: () => true });
const pageDocument = createPageDocument(clientDir, siteOrigin);
const home = new URL('/', siteOrigin);

async function make() {
  const { api } = createContentReader(content, cmsUrl);
  const page = await renderPage(new Request(home), { api, siteOrigin });
  if (page instanceof Response) throw new Error('The home page leads elsewhere');
  return pageDocument.fill(page).html;
}

async function preparePlain() {
  const { api } = createContentReader(content, cmsUrl);
  const page = await preparePage(new Request(home), { api, siteOrigin });
  if (page instanceof Response) throw new Error('The home page leads elsewhere');
  return () => renderToString(page.elements);
}

const plain = await preparePlain();
createServer((request, response) => {
  void Promise.resolve(request.url === '/plain' ? plain() : make()).then((html) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
}).listen(Number(port), '127.0.0.1');
