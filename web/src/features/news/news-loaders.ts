import { redirect } from 'react-router-dom';
import { slugFrom } from '../../document-address';
import { foundOrMoved, redirectFrom } from '../../follow-redirect';
import { paths } from '../../paths';
import type { CreateLoader } from '../../routes';
import { categoryIn, categoryWith } from './category-in';
import { newsListPlace } from './news-list-place';
import { newsQueries } from './news-queries';
import { relatedPlace } from './related-place';

export const newsListLoader: CreateLoader = (services, language) => {
  const { queryClient } = services;
  return async ({ request }) => {
    const place = newsListPlace(new URL(request.url).searchParams);
    const [, { data: categories }] = await Promise.all([
      queryClient.query({ ...newsQueries.list(services, language, place), staleTime: 'static' }),
      queryClient.query({ ...newsQueries.categories(services), staleTime: 'static' }),
    ]);
    if (place.category && !categoryWith(place.category, categories)) {
      return redirectFrom(services, {
        collection: 'news-categories',
        from: place.category,
        language,
        pathOf: (documentId) => {
          const category = categories.find((each) => each.documentId === documentId);
          const slug = category && categoryIn(language, category).slug;
          return paths.newsList(language, { ...place, category: slug });
        },
      });
    }
    return null;
  };
};

export const articleLoader: CreateLoader = (services, language) => {
  const { queryClient } = services;
  return async ({ params }) => {
    const slug = slugFrom(params.slug);
    const query = {
      ...newsQueries.article(services, language, slug),
      staleTime: 'static',
    } as const;
    const article = await foundOrMoved(services, queryClient.query(query), {
      collection: 'news',
      from: slug,
      language,
      pathOf: async (documentId, api) => {
        const moved = await api.news.findOne(documentId, { locale: language, fields: ['slug'] });
        return paths.article(language, moved.slug);
      },
    });
    if (article instanceof Response) return article;
    const translation = article.localizations.find(({ locale }) => locale === language);
    if (article.locale !== language && translation) {
      return redirect(paths.article(language, translation.slug));
    }
    const place = relatedPlace(article);
    if (place) {
      // Without its related news an article can still be read.
      await queryClient
        .query({ ...newsQueries.list(services, language, place), staleTime: 'static' })
        .catch(() => null);
    }
    return null;
  };
};
