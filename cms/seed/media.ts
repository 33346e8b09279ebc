import type { Core } from '@strapi/strapi';
import type { Language } from './language';

/** A drawn picture with its words in one language. */
export interface Illustration {
  /** Names the street plan; each language has its own copy, because alt texts are not translated. */
  drawing: string;
  alt: string;
  caption?: string;
}

/** A document to download. */
export interface Handout {
  document: string;
  title: string;
  lines: readonly string[];
}

export interface MediaFile {
  language: Language;
  content: Illustration | Handout;
}

/** The name of a file in the media library, without its ending. */
export function mediaName(content: Illustration | Handout, language: Language) {
  return `${'drawing' in content ? content.drawing : content.document}-${language}`;
}

/** Finds the files that the seed needs among those in the media library. */
export async function mediaLibrary(strapi: Core.Strapi) {
  const files: { id: number; name: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id', 'name'] });
  const ids = new Map(files.map(({ id, name }) => [name.replace(/\.\w+$/, ''), id]));
  return {
    has: (content: Illustration | Handout, language: Language) =>
      ids.has(mediaName(content, language)),
    id(content: Illustration | Handout, language: Language) {
      const id = ids.get(mediaName(content, language));
      if (id === undefined)
        throw new Error(`No file "${mediaName(content, language)}" is uploaded`);
      return id;
    },
  };
}

export type MediaLibrary = Awaited<ReturnType<typeof mediaLibrary>>;
