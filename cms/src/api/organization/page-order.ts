import { pageUid, readPageTree } from './page-tree';
import type { PageRow, PageTree } from './page-tree';

function depthOf(page: PageRow, tree: PageTree) {
  let depth = 0;
  for (let next = tree.parentOf(page); next; next = tree.parentOf(next)) depth += 1;
  return depth;
}

/** Documents in an order in which each page comes after the pages above it. */
export async function parentsFirst(uid: string, documentIds: readonly string[]) {
  if (uid !== pageUid) return [...documentIds];
  const tree = await readPageTree();
  const depth = (documentId: string) => {
    const page = tree.version({ documentId, locale: tree.language, publishedAt: null });
    return page ? depthOf(page, tree) : 0;
  };
  return [...documentIds].sort((left, right) => depth(left) - depth(right));
}
