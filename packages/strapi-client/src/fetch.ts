import type { Transport } from './transport.js';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Carries requests with the platform's `fetch`, or the one given. */
export function fetchTransport(send: typeof fetch = (...request) => fetch(...request)): Transport {
  return async ({ method, url, headers, body, signal }) => {
    const response = await send(url, {
      method,
      signal,
      headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      body: parse(await response.text()),
      header: (name) => response.headers.get(name),
    };
  };
}
