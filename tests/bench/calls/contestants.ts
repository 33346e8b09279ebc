import { strapi } from '@strapi/client';
import { createContentClient } from '@wsco/content-client';
import { serialize } from '@wsco/strapi-client';
import type { Transport } from '@wsco/strapi-client';
import { axiosTransport } from '@wsco/strapi-client/axios';
import { fetchTransport } from '@wsco/strapi-client/fetch';
import { page, query } from './cards.js';
import type { Contestant } from './rounds.js';

const text = JSON.stringify(page);
const signal = new AbortController().signal;

/** Our client's whole call, with the page already there. */
function client(baseUrl: string, transport: Transport) {
  const { news } = createContentClient({ baseUrl, transport });
  return () => news.find(query);
}

function official(baseUrl: string) {
  const articles = strapi({ baseURL: `${baseUrl}/api` }).collection('news');
  return () => articles.find({ ...query, fields: [...query.fields], sort: [...query.sort] });
}

async function bareFetch(url: string): Promise<unknown> {
  const response = await fetch(url);
  return JSON.parse(await response.text());
}

/** Everybody reads the same page; the floors do nothing else. `fetch` is the global one. */
export function overFetch(baseUrl: string): Contestant[] {
  const url = `${baseUrl}/api/news?${serialize(query)}`;
  return [
    { name: 'bare fetch', call: () => bareFetch(url) },
    { name: 'bare fetch again', call: () => bareFetch(url) },
    { name: 'ours, fetch', call: client(baseUrl, fetchTransport()) },
    { name: '@strapi/client', call: official(baseUrl) },
  ];
}

export function overAxios(baseUrl: string): Contestant[] {
  const url = `${baseUrl}/api/news?${serialize(query)}`;
  const bare = axiosTransport();
  const call = async () => (await bare({ method: 'GET', url, headers: {}, signal })).body;
  return [
    { name: 'bare axios', call },
    { name: 'bare axios again', call },
    { name: 'ours, axios', call: client(baseUrl, axiosTransport()) },
  ];
}

/** No transport at all: what our call itself costs, and the parts that every call has. */
export function withoutTransport(): Contestant[] {
  const header = () => null;
  const whole = client('http://localhost', () =>
    Promise.resolve({ status: 200, body: page, header }),
  );
  return [
    { name: 'nothing', call: () => Promise.resolve(page) },
    { name: 'whole call', call: whole },
    { name: 'whole call again', call: whole },
    { name: 'serialise alone', part: true, call: () => Promise.resolve(serialize(query)) },
    { name: 'parse alone', call: () => Promise.resolve<unknown>(JSON.parse(text)) },
    {
      name: 'whole call, and parse',
      call: client('http://localhost', () => {
        const body: unknown = JSON.parse(text);
        return Promise.resolve({ status: 200, body, header });
      }),
    },
  ];
}
