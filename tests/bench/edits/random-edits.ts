import { createChance } from '../../../cms/tests/edits/chance';
import { documentEdits } from '../../../cms/tests/edits/documents';
import { mediaEdits } from '../../../cms/tests/edits/media';
import { newsEdits } from '../../../cms/tests/edits/news';
import { pageEdits } from '../../../cms/tests/edits/pages';
import { siteEdits } from '../../../cms/tests/edits/site';

export { article, editor, pickDocument } from '../../../cms/tests/edits/desk';
export { probePaths } from '../../../cms/tests/probes';

const edits = [...documentEdits, ...newsEdits, ...pageEdits, ...mediaEdits, ...siteEdits];

/** Editors at work, in the same order each time; names what each did. */
export function createEditors(seed: number) {
  const chance = createChance(seed);
  return {
    chance,
    async edit() {
      const edit = chance.pick(edits);
      const { status } = await edit.run(chance);
      return `${edit.name} (${status})`;
    },
  };
}
