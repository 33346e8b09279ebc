import axios from 'axios';
import type { AxiosInstance } from 'axios';
import type { Transport } from './transport.js';

/** Carries requests with axios; pass an instance to use its interceptors and agents. */
export function axiosTransport(instance: AxiosInstance = axios.create()): Transport {
  return async ({ method, url, headers, body, signal }) => {
    const response = await instance.request<unknown>({
      method,
      url,
      signal,
      headers:
        body === undefined ? { ...headers } : { ...headers, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { data: JSON.stringify(body) }),
      validateStatus: () => true,
    });
    return { status: response.status, body: response.data };
  };
}
