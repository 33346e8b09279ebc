import { z } from 'zod';

const counted = z.object({ meta: z.object({ pagination: z.object({ total: z.number() }) }) });

/** How many documents of each collection are published in each language. */
export async function countDocuments(cmsUrl: string) {
  const paths = ['news', 'news-categories', 'organization-pages', 'leadership'];
  const questions = paths.flatMap((path) => ['en', 'fr'].map((locale) => ({ path, locale })));
  const counts = await Promise.all(
    questions.map(async ({ path, locale }) => {
      const response = await fetch(`${cmsUrl}/api/${path}?locale=${locale}&pagination[pageSize]=1`);
      const { meta } = counted.parse(await response.json());
      return [`${path} ${locale}`, meta.pagination.total] as const;
    }),
  );
  return Object.fromEntries(counts);
}
