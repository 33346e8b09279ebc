import { ask } from './ask';

interface Kept {
  content: string;
  tags: readonly string[];
}

/** Answers as a gateway keeps them, by what was asked. */
export type KeptAnswers = ReadonlyMap<string, Kept>;

async function keep(path: string): Promise<[string, Kept]> {
  const { status, body, headers } = await ask(`/api/${path}`);
  if (status !== 200 && status !== 404) {
    throw new Error(`${status} for ${path}: ${JSON.stringify(body)}`);
  }
  const tags = (headers.get('cache-tag') ?? '').split(',');
  return [path, { content: `${status} ${JSON.stringify(body)}`, tags }];
}

/** How many are asked at once: far fewer than a CMS refuses. */
const atOnce = 20;

export async function keepAnswers(paths: readonly string[]): Promise<KeptAnswers> {
  const answers: [string, Kept][] = [];
  for (let start = 0; start < paths.length; start += atOnce) {
    answers.push(...(await Promise.all(paths.slice(start, start + atOnce).map(keep))));
  }
  return new Map(answers);
}

/** Which answers are no longer what was kept, and which would be dropped for the tags. */
export function compare(before: KeptAnswers, after: KeptAnswers, written: readonly string[]) {
  const dropped = new Set(written);
  const hit = [...before].flatMap(([path, { tags }]) =>
    dropped.has('*') || tags.some((tag) => dropped.has(tag)) ? [path] : [],
  );
  const changed = [...before].flatMap(([path, { content }]) =>
    after.get(path)?.content === content ? [] : [path],
  );
  return {
    hit,
    changed,
    missed: changed.filter((path) => !hit.includes(path)),
    needless: hit.filter((path) => !changed.includes(path)),
  };
}
