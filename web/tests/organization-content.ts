import { documentOf } from './content';

/** An organisation page as its own page asks for it. */
export function organizationPage(path: string, attributes: object = {}) {
  return documentOf(path, {
    title: `About ${path}`,
    slug: path,
    path,
    intro: null,
    cover: null,
    body: [],
    parent: null,
    children: [],
    localizations: [],
    seo: null,
    ...attributes,
  });
}

/** A page as the one above it lists it. */
export function pageBelow(name: string, attributes: object = {}) {
  return {
    id: 1,
    documentId: name,
    title: name,
    path: `parent/${name.toLowerCase()}`,
    intro: null,
    order: 0,
    locale: 'en',
    ...attributes,
  };
}
