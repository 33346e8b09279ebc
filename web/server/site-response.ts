import { ServerResponse } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Says what changed of what the client has; the rest it was told with that. */
const notModified = 304;

const isByName = (headers: Headers | string | undefined): headers is OutgoingHttpHeaders =>
  typeof headers === 'object' && !Array.isArray(headers);

/** An answer of the site, which says how browsers may take it and how long it took. */
export class SiteResponse<
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
    if (isByName(reason) && this.getHeaderNames().length === 0) {
      this.#headers = Object.assign({ ...reason }, status === notModified ? null : always);
      this.#headers['Server-Timing'] = timing;
      return super.writeHead(status, this.#headers);
    }
    for (const [name, value] of Object.entries(always)) {
      if (!this.hasHeader(name)) this.setHeader(name, value);
    }
    this.setHeader('Server-Timing', timing);
    return typeof reason === 'string'
      ? super.writeHead(status, reason, headers)
      : super.writeHead(status, reason);
  }
}
