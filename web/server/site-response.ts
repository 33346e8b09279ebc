import { ServerResponse } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import { securityHeaders, strictest } from './security-headers';

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

interface SiteResponseOptions {
  /** Whether visitors find the site under https. */
  isSecure: boolean;
  /** Whether who keeps a connection should let go of it. */
  isStopping: () => boolean;
}

/** Says what changed of what the client has; the rest it was told with that. */
const notModified = 304;

const isByName = (headers: Headers | string | undefined): headers is OutgoingHttpHeaders =>
  typeof headers === 'object' && !Array.isArray(headers);

/** An answer of the site, which says how browsers may take it and how long it took. */
export function siteResponse({ isSecure, isStopping }: SiteResponseOptions) {
  const always = securityHeaders(isSecure);

  return class SiteResponse<
    Request extends IncomingMessage = IncomingMessage,
  > extends ServerResponse<Request> {
    readonly #begun = performance.now();
    #headers: OutgoingHttpHeaders = {};

    /** Since it was asked for, to a tenth. */
    get milliseconds() {
      return Math.round((performance.now() - this.#begun) * 10) / 10;
    }

    /** Also one that was given with the status. */
    override getHeader(name: string) {
      return super.getHeader(name) ?? this.#headers[name];
    }

    // Headers that are given all at once are written at once: to set each costs as much again.
    override writeHead(status: number, reason?: Headers | string, headers?: Headers): this {
      const timing = `total;dur=${this.milliseconds}`;
      const isLast = isStopping();
      if (isLast) this.shouldKeepAlive = false;
      if (isByName(reason) && this.getHeaderNames().length === 0) {
        this.#headers =
          status === notModified ? { ...reason } : { ...strictest, ...reason, ...always };
        this.#headers['Server-Timing'] = timing;
        return super.writeHead(status, this.#headers);
      }
      for (const [name, value] of Object.entries(strictest)) {
        if (!this.hasHeader(name)) this.setHeader(name, value);
      }
      for (const [name, value] of Object.entries(always)) this.setHeader(name, value);
      // The CMS says of its own connection that it is kept.
      if (isLast) this.setHeader('Connection', 'close');
      this.setHeader('Server-Timing', timing);
      return typeof reason === 'string'
        ? super.writeHead(status, reason, headers)
        : super.writeHead(status, reason);
    }
  };
}

export type SiteResponse = InstanceType<ReturnType<typeof siteResponse>>;
