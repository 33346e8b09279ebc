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
}

/** Carries a request to the server; rejects only when no answer came. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
