import { z } from 'zod';
import { article, editor, pickDocument } from './random-edits.js';
import type { createEditors } from './random-edits.js';
import type { Reader } from './reader.js';

const draft = z.object({ data: z.object({ slug: z.string() }) });

/**
 * Milliseconds from the answer to an editor who publishes a new title, and from the click before it,
 * until the page shows it.
 */
export async function publishTimes(
  { chance }: ReturnType<typeof createEditors>,
  reader: Reader,
  times: number,
) {
  const documentId = await pickDocument(chance, article);
  const sinceAnswer: number[] = [];
  const sinceClick: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const title = `Published for the ${count + 1}th time`;
    const saved = await editor.tryUpdate(article, documentId, { title });
    const { slug } = draft.parse(saved.body).data;
    await reader.read(`/news/${slug}`);
    const click = performance.now();
    await editor.tryPublish(article, documentId);
    const answer = performance.now();
    while (!(await reader.read(`/news/${slug}`)).text.includes(title)) {
      if (performance.now() - answer > 20_000) throw new Error('The page never showed the title');
    }
    sinceAnswer.push(performance.now() - answer);
    sinceClick.push(performance.now() - click);
  }
  return { sinceAnswer, sinceClick };
}
