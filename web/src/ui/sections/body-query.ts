import type { ContentSchema, Result } from '@wsco/content-client';

export const pictureQuery = {
  fields: ['url', 'width', 'height', 'updatedAt', 'alternativeText', 'caption', 'focalPoint'],
} as const;

export const fileQuery = { fields: ['url', 'name', 'ext', 'size', 'caption'] } as const;

/** Every section that an article or a page can have, with what each shows. */
export const bodyQuery = {
  on: {
    'sections.rich-text': true,
    'sections.figure': { populate: { image: pictureQuery } },
    'sections.gallery': { populate: { images: pictureQuery } },
    'sections.quote': true,
    'sections.call-to-action': true,
    'sections.files': { populate: { files: fileQuery } },
    'sections.embed': true,
    'sections.leaders': {
      populate: {
        leaders: { fields: ['name', 'slug', 'role'], populate: { portrait: pictureQuery } },
      },
    },
  },
} as const;

export type BodySection = Result<
  ContentSchema,
  'api::news.article',
  { populate: { body: typeof bodyQuery } }
>['body'][number];

export type SectionOf<Name extends BodySection['__component']> = Extract<
  BodySection,
  { __component: Name }
>;
