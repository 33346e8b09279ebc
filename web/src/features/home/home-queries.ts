import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../../i18n/language';
import type { Services } from '../../services';

const linkedPage = { fields: ['title', 'path'] } as const;
const link = { populate: { page: linkedPage } } as const;
const picture = { fields: ['url', 'width', 'height', 'formats', 'alternativeText'] } as const;

export const homeQueries = {
  page: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['home-page', language],
      queryFn: ({ signal }) =>
        api.homePage.get(
          {
            locale: language,
            populate: {
              sections: {
                on: {
                  'sections.hero': { populate: { link, image: picture } },
                  'sections.statement': { populate: { pillars: true, link } },
                  'sections.latest-news': true,
                  'sections.page-teaser': {
                    populate: {
                      page: {
                        fields: ['title', 'path', 'slug', 'intro'],
                        populate: { cover: picture },
                      },
                    },
                  },
                  'sections.leader-spotlight': {
                    populate: {
                      leader: {
                        fields: ['name', 'slug', 'role', 'quote'],
                        populate: { portrait: picture },
                      },
                    },
                  },
                  'sections.call-to-action': true,
                  'sections.link-list': { populate: { links: link } },
                },
              },
              localizations: { fields: ['locale'] },
              seo: { populate: { shareImage: picture } },
            },
          },
          { signal },
        ),
    }),
  /** The newest articles, featured ones first. */
  latestNews: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['news', 'latest', language],
      queryFn: ({ signal }) =>
        api.news.find(
          {
            locale: language,
            fields: ['title', 'slug', 'summary', 'publishedOn', 'featured'],
            populate: { cover: picture, category: { fields: ['name', 'slug'] } },
            sort: ['publishedOn:desc'],
            pagination: { page: 1, pageSize: 12, withCount: false },
          },
          { signal },
        ),
    }),
};
