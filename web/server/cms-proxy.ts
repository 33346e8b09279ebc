import { Agent as HttpAgent } from 'node:http';
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createProxyServer } from 'httpxy';
import { forOtherSites, uploadHeaders } from './security-headers';
import type { Handler } from './site-server';
import { answerError, answerUnavailable } from './strapi-error';

/** Milliseconds that the CMS may be silent. */
const proxyTimeout = 30_000;

/** Bytes of a body, of which only inquiries have one; files are sent to the CMS itself. */
const longestBody = 32 * 1024;

/** Milliseconds that an unused connection is kept; the CMS keeps it longer. */
const idleTimeout = 30_000;

/**
 * The methods whose requests may have a body of untold length. Of others httpxy says that they have
 * none and sends it all the same: the CMS would take it for the next request.
 */
const withBody = new Set(['POST', 'PUT', 'PATCH']);

const unreachable = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined;
}

/** Passes a request on to the CMS, and its answer back. */
export function createCmsProxy(cmsUrl: string): Handler {
  const Agent = cmsUrl.startsWith('https:') ? HttpsAgent : HttpAgent;
  const agent = new Agent({ keepAlive: true, timeout: idleTimeout });
  const proxy = createProxyServer({ target: cmsUrl, agent, proxyTimeout, xfwd: true });

  // A visitor who leaves before the CMS has answered must not keep it busy.
  proxy.on(
    'proxyReq',
    (outgoing: ClientRequest, _request: IncomingMessage, response: ServerResponse) => {
      response.once('close', () => {
        if (!outgoing.writableFinished || !response.writableFinished) outgoing.destroy();
      });
    },
  );

  proxy.on('proxyRes', ({ headers }: IncomingMessage, { url = '' }: IncomingMessage) => {
    const isUpload = url.startsWith('/uploads/');
    // What browsers are told of the CMS itself does not hold for the site.
    delete headers['strict-transport-security'];
    delete headers['content-security-policy'];
    for (const [name, value] of Object.entries(
      isUpload ? uploadHeaders(headers['content-type']) : forOtherSites,
    )) {
      headers[name.toLowerCase()] = value;
    }
  });

  // Nor must a visitor wait for the rest of an answer that the CMS broke off.
  proxy.on('proxyRes', (answer: IncomingMessage, _request, response: ServerResponse) => {
    answer.once('close', () => {
      if (!answer.complete) response.destroy();
    });
  });

  function refuseLong(response: ServerResponse) {
    response.setHeader('Connection', 'close');
    const words = `A body may have ${longestBody} bytes`;
    answerError(response, 413, 'PayloadTooLargeError', words);
  }

  return async (request, response) => {
    const { method = '', headers } = request;
    if (Number(headers['content-length']) > longestBody) {
      refuseLong(response);
      return;
    }
    if (headers['transfer-encoding'] !== undefined && !withBody.has(method)) {
      response.setHeader('Connection', 'close');
      answerError(response, 411, 'LengthRequiredError', `Say how long the body of a ${method} is`);
      return;
    }
    try {
      const answered = proxy.web(request, response);
      let bytes = 0;
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength;
        if (bytes > longestBody && !response.headersSent) refuseLong(response);
      });
      await answered;
    } catch (error) {
      if (response.destroyed || response.writableEnded) return;
      if (unreachable.has(String(codeOf(error)))) {
        answerUnavailable(response, 'The CMS cannot be reached');
      } else {
        answerError(response, 502, 'BadGatewayError', 'The CMS broke off its answer');
      }
    }
  };
}
