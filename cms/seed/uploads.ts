import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { mediaLibrary, mediaName } from './media';
import type { Handout, Illustration, MediaFile } from './media';
import { pdf } from './pdf';
import { drawPicture } from './pictures';
import { say } from './progress';

function make(content: Illustration | Handout, number: number) {
  if ('drawing' in content) return drawPicture(content.drawing, number);
  const bytes = pdf([content.title, ...content.lines]);
  return Promise.resolve({ format: 'pdf', mimetype: 'application/pdf', bytes });
}

function describe(content: Illustration | Handout) {
  if ('document' in content) return { caption: content.title };
  return { alternativeText: content.alt, caption: content.caption };
}

/** Puts every file into the media library that is not there yet. */
export async function uploadMedia(strapi: Core.Strapi, files: readonly MediaFile[]) {
  const service = strapi.plugin('upload').service('upload');
  const directory = await mkdtemp(join(tmpdir(), 'wsco-seed-'));
  const library = await mediaLibrary(strapi);
  const missing = files.filter(({ content, language }) => !library.has(content, language));
  const drawings = [...new Set(files.flatMap(({ content }) => 'drawing' in content ? content.drawing : []))];
  let done = 0;

  const upload = async ({ content, language }: MediaFile) => {
    const number = 'drawing' in content ? drawings.indexOf(content.drawing) : 0;
    const { format, mimetype, bytes } = await make(content, number);
    const name = `${mediaName(content, language)}.${format}`;
    const filepath = join(directory, name);
    await writeFile(filepath, bytes);
    await service.upload({
      data: { fileInfo: { name, ...describe(content) } },
      files: { filepath, originalFilename: name, mimetype, size: bytes.length },
    });
    done += 1;
    if (done % 10 === 0 || done === total) say(`${done} of ${total} files`);
  };

  const total = missing.length;
  const work = async () => {
    for (let file = missing.shift(); file; file = missing.shift()) await upload(file);
  };
  try {
    await Promise.all([work(), work(), work()]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
