import type { Language } from './language';
import type { Handout, Illustration, MediaLibrary } from './media';
import type { Input } from './documents';
import { richText } from './rich-text';

type Topic = Input<'sections.call-to-action'>['topic'];

/** A section as the demo content is written; `text` is in the notation of rich-text.ts. */
export type Section =
  | { text: string }
  | { figure: Illustration & { credit?: string } }
  | { gallery: { title: string; images: readonly Illustration[] } }
  | { quote: { text: string; attribution?: string; source?: string } }
  | { callToAction: { title: string; text: string; label: string; topic: Topic } }
  | { files: { title: string; files: readonly Handout[] } }
  | { embed: { title: string; url: string; description: string } }
  | { leaders: { title: string; slugs: readonly string[] } };

export type Sections = NonNullable<Input<'api::news.article'>['body']>;

/** The files that a section shows or offers. */
export function sectionMedia(section: Section): readonly (Illustration | Handout)[] {
  if ('figure' in section) return [section.figure];
  if ('gallery' in section) return section.gallery.images;
  if ('files' in section) return section.files.files;
  return [];
}

/** Turns written sections into what Strapi stores. */
export function sectionWriter(
  language: Language,
  media: MediaLibrary,
  leaders: (slug: string) => string,
) {
  const ids = (files: readonly (Illustration | Handout)[]) =>
    files.map((file) => media.id(file, language));
  return (section: Section): Sections[number] => {
    if ('text' in section)
      return { __component: 'sections.rich-text', content: richText(section.text) };
    if ('figure' in section) {
      const { caption, credit } = section.figure;
      return {
        __component: 'sections.figure',
        image: media.id(section.figure, language),
        caption,
        credit,
      };
    }
    if ('gallery' in section) {
      const { title, images } = section.gallery;
      return { __component: 'sections.gallery', title, images: ids(images) };
    }
    if ('quote' in section) return { __component: 'sections.quote', ...section.quote };
    if ('callToAction' in section)
      return { __component: 'sections.call-to-action', ...section.callToAction };
    if ('files' in section) {
      const { title, files } = section.files;
      return { __component: 'sections.files', title, files: ids(files) };
    }
    if ('embed' in section) return { __component: 'sections.embed', ...section.embed };
    const { title, slugs } = section.leaders;
    return { __component: 'sections.leaders', title, leaders: slugs.map(leaders) };
  };
}
