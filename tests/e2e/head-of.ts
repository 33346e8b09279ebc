/** What is said about a page, in the document as it was sent or as it is; runs in the browser. */
export function headOf(sent: string | null) {
  const page = sent === null ? document : new DOMParser().parseFromString(sent, 'text/html');
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const said = (element: Element, name: string) => element.getAttribute(name) ?? '';
  return {
    titles: all('title').flatMap((each) =>
      each.namespaceURI?.endsWith('xhtml') ? [each.textContent] : [],
    ),
    metas: all('meta[name]:not([name="theme-color"], [name="viewport"]), meta[property]').map(
      (each) => [said(each, 'name') || said(each, 'property'), said(each, 'content')] as const,
    ),
    links: all('link[rel="canonical"], link[rel="alternate"]').map((each) => ({
      rel: said(each, 'rel'),
      language: said(each, 'hreflang'),
      type: said(each, 'type'),
      href: said(each, 'href'),
    })),
    things: all('script[type="application/ld+json"]').map((each) => each.textContent),
  };
}

export type Head = ReturnType<typeof headOf>;
