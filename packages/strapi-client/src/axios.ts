import axios, { isAxiosError } from 'axios';
import type { AxiosInstance } from 'axios';
import type { Transport } from './transport.js';

/** Axios's own error holds the request with its headers, which are not for a log. */
function withoutRequest(error: unknown) {
  return isAxiosError(error)
    ? Object.assign(new Error(error.message), { code: error.code })
    : error;
}

/** Carries requests with axios; pass an instance to use its interceptors and agents. */
export function axiosTransport(instance: AxiosInstance = axios.create()): Transport {
  return async ({ method, url, headers, body, signal }) => {
    try {
      const {
        status,
        data,
        headers: answered,
      } = await instance.request<unknown>({
        method,
        url,
        signal,
        headers:
          body === undefined ? { ...headers } : { ...headers, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { data: JSON.stringify(body) }),
        validateStatus: () => true,
      });
      const header = (name: string) => {
        const value: unknown = answered[name];
        return typeof value === 'string' ? value : null;
      };
      return { status, body: data, header };
    } catch (error) {
      throw withoutRequest(error);
    }
  };
}
