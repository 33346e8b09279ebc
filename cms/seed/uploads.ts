import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { mediaLibrary, mediaName } from './media';
import type { Handout, Illustration, MediaFile } from './media';
import { pdf } from './pdf';
import { drawPicture } from './pictures';
import { say } from './progress';

function describe(content: Illustration | Handout) {
  if ('document' in content) return { caption: content.title };
  return { alternativeText: content.alt, caption: content.caption };
}

/** Draws each picture once for all languages. */
function drawingBoard(files: readonly MediaFile[]) {
  const names = files.flatMap(({ content }) => ('drawing' in content ? content.drawing : []));
  const numbers = [...new Set(names)];
  const drawn = new Map<string, ReturnType<typeof drawPicture>>();
  return (name: string) => {
    const picture = drawn.get(name) ?? drawPicture(name, numbers.indexOf(name));
    drawn.set(name, picture);
    return picture;
  };
}

/** Puts every file into the media library that is not there yet. */
export async function uploadMedia(strapi: Core.Strapi, files: readonly MediaFile[]) {
  const service = strapi.plugin('upload').service('upload');
  const library = await mediaLibrary(strapi);
  const missing = files.filter(({ content, language }) => !library.has(content, language));
  const total = missing.length;
  const draw = drawingBoard(files);
  const directory = await mkdtemp(join(tmpdir(), 'wsco-seed-'));
  let done = 0;

  const make = async (content: Illustration | Handout) => {
    if ('drawing' in content) return draw(content.drawing);
    const bytes = pdf([content.title, ...content.lines]);
    return { format: 'pdf', mimetype: 'application/pdf', bytes };
  };
  const upload = async ({ content, language }: MediaFile) => {
    const { format, mimetype, bytes } = await make(content);
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
  const work = async () => {
    for (let file = missing.shift(); file; file = missing.shift()) await upload(file);
  };

  try {
    await Promise.all([work(), work(), work()]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
