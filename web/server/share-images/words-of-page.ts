const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** What a page's head says under a name; what React escapes there is read as it was. */
function said(html: string, name: string) {
  const [, content = ''] =
    new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html) ?? [];
  return content.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
}

/** What a page says of itself where links to it are shown. */
export function wordsOf(html: string) {
  return { title: said(html, 'og:title'), siteName: said(html, 'og:site_name') };
}
