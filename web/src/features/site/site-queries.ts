import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../../i18n/language';
import type { Services } from '../../services';

const linkedPage = { fields: ['title', 'path'] } as const;
const pictureFields = ['url', 'width', 'height', 'formats', 'alternativeText'] as const;

export const siteQueries = {
  site: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['site', language],
      queryFn: ({ signal }) =>
        api.site.get(
          {
            locale: language,
            populate: {
              logo: { fields: pictureFields },
              openingHours: true,
              holidays: true,
              socialLinks: true,
              privacyNotice: { populate: { page: linkedPage } },
              seo: { populate: { shareImage: { fields: pictureFields } } },
            },
          },
          { signal },
        ),
    }),
  navigation: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['navigation', language],
      queryFn: ({ signal }) => {
        const items = {
          populate: { page: linkedPage, children: { populate: { page: linkedPage } } },
        } as const;
        return api.navigation.get(
          { locale: language, populate: { header: items, footer: items } },
          { signal },
        );
      },
    }),
};

type AnswerOf<Query extends keyof typeof siteQueries> = Awaited<
  ReturnType<
    NonNullable<
      Extract<ReturnType<(typeof siteQueries)[Query]>['queryFn'], (...context: never[]) => unknown>
    >
  >
>;

export type Site = AnswerOf<'site'>;
export type Navigation = AnswerOf<'navigation'>;
export type MenuItem = Navigation['header'][number];
