import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createContentClient } from '@wsco/content-client';
import { fetchTransport } from '@wsco/strapi-client/fetch';
import { languages } from '../src/i18n/language';
import { paths } from '../src/paths';
import { pageHeaders } from './page-headers';
import type { PageDocument } from './page-document';
import { answerWords } from './answer-words';
import { isPostedFromSite } from './posted-from';
import { renderPage } from './render-page';
import type { Handler } from './site-server';
import type { Workload } from './workload';

interface PostedInquiryOptions {
  pageDocument: PageDocument;
  cmsUrl: string;
  /** Origin at which visitors find the site. */
  siteUrl: string;
  workload: Pick<Workload, 'run'>;
}

/** Bytes of a form, with every field at its longest and every character escaped. */
const longest = 128 * 1024;

const formType = 'application/x-www-form-urlencoded';

/** Where a form can be sent to. */
export const formPaths: ReadonlySet<string> = new Set(languages.map((each) => paths.contact(each)));

/** Who asks, and by which proxies, told to the CMS as the proxy to it tells it. */
function forwardedFor({ headers, socket }: IncomingMessage) {
  return [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ');
}

/** Answers an inquiry that was sent by a browser without JavaScript. */
export function answerPostedInquiry(options: PostedInquiryOptions): Handler {
  const { pageDocument, cmsUrl, siteUrl, workload } = options;
  return async (request, response) => {
    if (!isPostedFromSite(request, siteUrl)) {
      response.setHeader('Connection', 'close');
      answerWords(
        response,
        403,
        `The form can only be sent from its page, ${siteUrl}${request.url}`,
      );
      return;
    }
    if (!request.headers['content-type']?.startsWith(formType)) {
      answerWords(response, 415, `Send the form as ${formType}`);
      return;
    }
    // No browser sends a form without saying how long it is.
    if (!(Number(request.headers['content-length']) <= longest)) {
      response.setHeader('Connection', 'close');
      answerWords(response, 413, `A form may have ${longest} bytes, and says how many it has`);
      return;
    }
    // Who breaks off wants no answer.
    const body = await buffer(request).catch(() => null);
    if (!body) return;
    const api = createContentClient({
      baseUrl: cmsUrl,
      transport: fetchTransport(),
      headers: { 'X-Forwarded-For': forwardedFor(request) },
    });
    const posted = new Request(new URL(request.url ?? '/', siteUrl), {
      method: 'POST',
      headers: { 'Content-Type': formType },
      body,
    });
    const page = await workload.run(() => renderPage(posted, { api, siteOrigin: siteUrl }));
    if (page instanceof Response) throw new Error('A form is not answered elsewhere');
    const { html, contentSecurityPolicy } = pageDocument.fillStill(page);
    response.writeHead(page.status, {
      ...page.headers,
      ...pageHeaders(contentSecurityPolicy),
      'Cache-Control': 'no-store',
      'Content-Length': Buffer.byteLength(html),
    });
    response.end(html);
  };
}
