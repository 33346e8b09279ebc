import type { StaticHandlerContext } from 'react-router-dom';

/** In `src/features`, the code of each page by the path of its route; the home page's is always there. */
const pages: Record<string, readonly string[]> = {
  news: ['news/news-loaders.ts', 'news/news-list-page.tsx'],
  'news/:slug': ['news/news-loaders.ts', 'news/article-page.tsx'],
  leadership: ['leadership/leadership-loaders.ts', 'leadership/leadership-page.tsx'],
  'leadership/:slug': ['leadership/leadership-loaders.ts', 'leadership/leader-page.tsx'],
  contact: ['inquiry/inquiry-loader.ts', 'inquiry/inquiry-page.tsx', 'inquiry/{language}.po'],
  developers: [
    'developers/developers-loader.ts',
    'developers/developers-page.tsx',
    'developers/{language}.po',
  ],
  '*': ['organization/organization-loader.ts', 'organization/organization-page.tsx'],
};

/** The modules that draw a page, so that the browser can fetch them at once. */
export function modulesOf({ matches }: StaticHandlerContext): string[] {
  const language = matches[0]?.route.id ?? '';
  const { lazy, path = '' } = matches.at(-1)?.route ?? {};
  const files = pages[path] ?? [];
  if (lazy && files.length === 0) throw new Error(`The code of the route "${path}" is not known`);
  return files.map((file) => `src/features/${file.replace('{language}', language)}`);
}
