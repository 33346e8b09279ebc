export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A value that is sent as JSON. */
  readonly body?: unknown;
  /** Aborts on the caller's wish and after the timeout. */
  readonly signal: AbortSignal;
}

export interface TransportResponse {
  readonly status: number;
  /** Parsed JSON, or the text when it is not JSON. */
  readonly body: unknown;
  /** The header of that lower-case name, when there is one. */
  readonly header: (name: string) => string | null;
}

/** Carries a request to the server; rejects only when no answer came whole. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

function whenAborted({ signal }: TransportRequest): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new Error('The transport was not loaded in time'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** A transport that is loaded with the first request, so that a page which sends none pays nothing. */
export function lazyTransport(load: () => Promise<Transport>): Transport {
  let loading: Promise<Transport> | undefined;
  return async (request) => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const transport = await Promise.race([loading, whenAborted(request)]);
    return transport(request);
  };
}
