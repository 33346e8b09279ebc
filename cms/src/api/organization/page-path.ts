import { errors } from '@strapi/utils';
import type { Modules } from '@strapi/strapi';

const uid = 'api::organization.organization-page';

/** First segments that the site uses itself; a page there could never be reached. */
const reserved = ['news', 'leadership', 'contact', 'en', 'fr', 'api', 'uploads', 'assets', 'admin'];

interface PageRow {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | null;
  title: string;
  slug: string;
  path: string | null;
  parent: { id: number } | null;
}

type Pages = Map<number, PageRow>;

function refuse(attribute: string, message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: [attribute], message, name: 'ValidationError' }],
  });
}

/** Every version of every page by its row; a row's parent is of the same language and status. */
async function readPages(): Promise<Pages> {
  const rows: PageRow[] = await strapi.db.query(uid).findMany({ populate: { parent: true } });
  return new Map(rows.map((row) => [row.id, row]));
}

function parentOf(page: PageRow, pages: Pages) {
  return page.parent ? pages.get(page.parent.id) : undefined;
}

function pathOf(page: PageRow, pages: Pages) {
  const line: PageRow[] = [];
  for (let next: PageRow | undefined = page; next; next = parentOf(next, pages)) {
    if (line.includes(next)) refuse('parent', `"${page.title}" cannot be below itself`);
    line.unshift(next);
  }
  const first = line[0]?.slug ?? '';
  if (reserved.includes(first)) {
    refuse('slug', `The address "${first}" belongs to another part of the site; choose another`);
  }
  return line.map(({ slug }) => slug).join('/');
}

/** A page that moves takes every page below it along. */
async function writePaths(pages: Pages) {
  for (const page of pages.values()) {
    const path = pathOf(page, pages);
    if (path === page.path) continue;
    await strapi.db.query(uid).update({ where: { id: page.id }, data: { path } });
  }
}

/** A published page whose parent is not published would have an address that leads nowhere. */
function refuseOrphans(documentId: string | undefined, before: Pages, pages: Pages) {
  for (const page of pages.values()) {
    if (!page.publishedAt || page.parent) continue;
    if (before.has(page.id)) {
      if (page.documentId !== documentId && before.get(page.id)?.parent) {
        refuse('children', `Move or unpublish the page "${page.title}" below it first`);
      }
      continue;
    }
    const draft = [...pages.values()].find(
      (row) => !row.publishedAt && row.documentId === page.documentId && row.locale === page.locale,
    );
    const parent = draft && parentOf(draft, pages);
    if (parent) refuse('parent', `Publish the parent page "${parent.title}" first`);
  }
}

const writing = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];

/** Keeps each page's `path` the slugs of its parents and its own; refuses what would break the tree. */
export const keepPagePaths: Modules.Documents.Middleware.Middleware = async (context, next) => {
  if (context.uid !== uid || !writing.includes(context.action)) return next();
  const { params } = context;
  if ('data' in params && params.data) Reflect.deleteProperty(params.data, 'path');

  return await strapi.db.transaction(async () => {
    const before = await readPages();
    const result = await next();
    const pages = await readPages();
    refuseOrphans('documentId' in params ? params.documentId : undefined, before, pages);
    await writePaths(pages);
    return result;
  });
};
