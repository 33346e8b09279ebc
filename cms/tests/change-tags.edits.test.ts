import { expect, test } from 'vitest';
import { createChance } from './edits/chance';
import { documentEdits } from './edits/documents';
import { mediaEdits } from './edits/media';
import { newsEdits } from './edits/news';
import { pageEdits } from './edits/pages';
import { siteEdits } from './edits/site';
import { followFeed } from './feed';
import { compare, keepAnswers } from './kept-answers';
import { probePaths } from './probes';

const edits = [
  ...documentEdits,
  ...newsEdits,
  ...newsEdits,
  ...pageEdits,
  ...mediaEdits,
  ...siteEdits,
];

/** More of other edits than the suite needs: `EDITS=500 EDITS_SEED=7`. */
const rounds = Number(process.env.EDITS ?? 50);
const seed = Number(process.env.EDITS_SEED ?? 2026);

test('each answer that an edit changes has a tag in the feed, and few others', async () => {
  const chance = createChance(seed);
  const paths = await probePaths();
  const feed = await followFeed();
  let kept = await keepAnswers(paths);
  const dropped = { rightly: 0, needlessly: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const edit = chance.pick(edits);
    const { status } = await edit.run(chance);
    const tags = (await feed.read()).flatMap((each) => each.tags);
    const now = await keepAnswers(paths);
    const { changed, missed, needless } = compare(kept, now, tags);
    const what = `${round}: ${edit.name} (${status}) wrote ${tags.join()}`;
    expect(missed, what).toEqual([]);
    if (edit.isPrivate) expect(tags, what).toEqual([]);
    dropped.rightly += changed.length;
    dropped.needlessly += needless.length;
    kept = now;
  }
  const share = dropped.needlessly / (rounds * paths.length);
  console.log(`${paths.length} answers, ${rounds} edits`, dropped, `needless: ${share.toFixed(4)}`);
  expect(dropped.rightly).toBeGreaterThan(rounds);
  expect(share).toBeLessThan(0.055);
}, 900_000);
