import { documentOf } from './content';

/** A leader as the list holds one. */
export function listedLeader(name: string, attributes: object = {}) {
  return documentOf(name, {
    name: `${name} Mason`,
    slug: name.toLowerCase(),
    role: 'Member',
    group: 'board',
    portrait: null,
    localizations: [],
    ...attributes,
  });
}

/** A leader as the profile asks for one. */
export function leader(name: string, attributes: object = {}) {
  return {
    ...listedLeader(name),
    quote: null,
    biography: null,
    links: [],
    termStart: null,
    termEnd: null,
    seo: null,
    ...attributes,
  };
}
