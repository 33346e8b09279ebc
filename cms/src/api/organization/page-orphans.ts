import { refusePage } from './page-refusal';
import type { PageRow, PageTree } from './page-tree';

function isPublishedAlone(page: PageRow, { language }: PageTree) {
  return page.locale === language && page.publishedAt && !page.parent;
}

/**
 * A published page whose parent is not published would have an address that leads nowhere.
 * Translations need no care: they follow the default language.
 */
export function refuseOrphans(documentId: string | undefined, before: PageTree, tree: PageTree) {
  for (const page of tree.rows.values()) {
    if (!isPublishedAlone(page, tree)) continue;
    if (before.rows.has(page.id)) {
      if (page.documentId !== documentId && before.rows.get(page.id)?.parent) {
        refusePage('children', `Move or unpublish the page "${page.title}" below it first`);
      }
      continue;
    }
    const draft = tree.version({ ...page, publishedAt: null });
    const parent = draft && tree.parentOf(draft);
    if (parent) refusePage('parent', `Publish the parent page "${parent.title}" first`);
  }
}
