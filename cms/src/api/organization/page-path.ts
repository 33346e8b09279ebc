import type { Modules } from '@strapi/strapi';
import { refuseOrphans } from './page-orphans';
import { refusePage } from './page-refusal';
import { pageUid, readPageTree } from './page-tree';
import type { PageRow, PageTree } from './page-tree';

/** First segments that the site uses itself; a page there could never be reached. */
const reserved = [
  'news',
  'leadership',
  'contact',
  'developers',
  'en',
  'fr',
  'api',
  'uploads',
  'assets',
  'admin',
];

const longest = 500;

function pathOf(page: PageRow, tree: PageTree) {
  const line: PageRow[] = [];
  for (let next: PageRow | undefined = page; next; next = tree.parentOf(next)) {
    if (line.includes(next)) refusePage('parent', `"${page.title}" cannot be below itself`);
    line.unshift(next);
  }
  const first = line[0]?.slug ?? '';
  if (reserved.includes(first)) {
    refusePage(
      'slug',
      `The address "${first}" belongs to another part of the site; choose another`,
    );
  }
  const path = line.map(({ slug }) => slug).join('/');
  if (path.length > longest) {
    refusePage(
      'slug',
      `The full address of "${page.title}" would have ${path.length} characters, and may have ${longest}; shorten it or those above, or move the page up`,
    );
  }
  return path;
}

/** The parent is per language in Strapi; every translation takes that of the default language. */
async function writeParents(tree: PageTree) {
  for (const page of tree.rows.values()) {
    if (page.locale === tree.language || !tree.version({ ...page, locale: tree.language }))
      continue;
    const parent = tree.parentOf(page);
    const id = parent?.locale === page.locale ? parent.id : null;
    if (id === (page.parent?.id ?? null)) continue;
    await strapi.db.query(pageUid).update({ where: { id: page.id }, data: { parent: id } });
  }
}

/** A page that moves takes every page below it along. */
async function writePaths(tree: PageTree) {
  for (const page of tree.rows.values()) {
    const path = pathOf(page, tree);
    if (path === page.path) continue;
    await strapi.db.query(pageUid).update({ where: { id: page.id }, data: { path } });
  }
}

const writing = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];

/** Keeps each page's `path` the slugs of its parents and its own; refuses what would break the tree. */
export const keepPagePaths: Modules.Documents.Middleware.Middleware = async (context, next) => {
  if (context.uid !== pageUid || !writing.includes(context.action)) return next();
  const { params } = context;
  if ('data' in params && params.data) Reflect.deleteProperty(params.data, 'path');

  return await strapi.db.transaction(async () => {
    const before = await readPageTree();
    const result = await next();
    const tree = await readPageTree();
    refuseOrphans('documentId' in params ? params.documentId : undefined, before, tree);
    await writePaths(tree);
    await writeParents(tree);
    return result;
  });
};
