import { createContentClient } from '@wsco/content-client';
import { axiosTransport } from '@wsco/strapi-client/axios';

/** In a file of its own: a page that came whole needs none of it until the visitor goes on. */
export const contentApi = createContentClient({
  baseUrl: import.meta.env.VITE_API_URL ?? '',
  transport: axiosTransport(),
});
