import type { Services } from '../../services';

/** Where the API is, as others would write it. */
export function apiOrigin({ mediaOrigin, siteOrigin }: Services) {
  return mediaOrigin || siteOrigin;
}

export function descriptionAddress(services: Services) {
  return `${apiOrigin(services)}/api/openapi.json`;
}
