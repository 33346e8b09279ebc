import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Content } from './content-cache';
import { encodedBody } from './encoded-body';
import type { Kept } from './tagged-cache';

/** Content as of a point in the feed of changes. */
export interface KeptContent {
  cursor: string | undefined;
  entries: [string, Kept<Content>][];
}

/** Changes with what is written, so that no version reads another's file. */
const format = 'content 1';

/** Milliseconds between writings while there is something new. */
const pause = 5000;

const fileSchema = z.object({
  format: z.literal(format),
  cursor: z.optional(z.string()),
  entries: z.array(
    z.object({
      key: z.string(),
      isFresh: z.boolean(),
      status: z.number(),
      type: z.string(),
      etag: z.nullable(z.string()),
      tags: z.array(z.string()),
      plain: z.instanceof(Uint8Array),
    }),
  ),
});

/** What an earlier process kept; null when there is nothing that can be read. */
export function readContent(file: string): KeptContent | null {
  try {
    const { cursor, entries } = fileSchema.parse(deserialize(readFileSync(file)));
    return {
      cursor,
      entries: entries.map(({ key, isFresh, plain, ...content }) => {
        const value = { ...content, body: encodedBody(Buffer.from(plain)) };
        return [key, { value, tags: content.tags, isFresh }];
      }),
    };
  } catch (error) {
    const isFirst = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isFirst) console.error(`What was kept in ${file} cannot be read; it is made anew`);
    return null;
  }
}

function bytesOf({ cursor, entries }: KeptContent) {
  return serialize({
    format,
    cursor,
    entries: entries.map(([key, { value, isFresh }]) => {
      const { body, ...content } = value;
      return { key, isFresh, ...content, plain: body.plain };
    }),
  });
}

/** Writes content to a file now and then, and once more when it stops; a file is whole or not there. */
export function keepContent(file: string, present: () => KeptContent, revision: () => number) {
  let written = revision();
  function write() {
    if (written === revision()) return;
    written = revision();
    const draft = `${file}.${process.pid}`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(draft, bytesOf(present()));
      renameSync(draft, file);
    } catch (error) {
      console.error(`Content cannot be kept in ${file}: ${String(error)}`);
    }
  }

  const timer = setInterval(write, pause).unref();
  return {
    stop() {
      clearInterval(timer);
      write();
    },
  };
}
