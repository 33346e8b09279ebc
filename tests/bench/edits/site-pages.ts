const location = /<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g;

/** The addresses of the site's pages, as its sitemap names them, and of lists beyond. */
export async function sitePages(siteUrl: string): Promise<string[]> {
  const sitemap = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(location)].map(([, path]) => path || '/');
  return [...new Set([...paths, '/news?page=2', '/fr/news?page=2'])];
}
