import { readDefaultLanguage } from '../../languages';

export const pageUid = 'api::organization.organization-page';

export interface PageRow {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | null;
  title: string;
  slug: string;
  path: string | null;
  parent: { id: number } | null;
}

type Version = Pick<PageRow, 'documentId' | 'locale' | 'publishedAt'>;

function keyOf({ documentId, locale, publishedAt }: Version) {
  return `${documentId} ${locale} ${publishedAt ? 'published' : 'draft'}`;
}

/**
 * Every version of every page. The default language says what is below what; a translation hangs
 * on the translation of that parent, or on the parent itself until there is one.
 */
export class PageTree {
  readonly rows: ReadonlyMap<number, PageRow>;
  readonly #versions: ReadonlyMap<string, PageRow>;

  constructor(
    rows: readonly PageRow[],
    readonly language: string,
  ) {
    this.rows = new Map(rows.map((row) => [row.id, row]));
    this.#versions = new Map(rows.map((row) => [keyOf(row), row]));
  }

  version(version: Version) {
    return this.#versions.get(keyOf(version));
  }

  parentOf(page: PageRow) {
    const { locale, publishedAt } = page;
    const original = this.version({ ...page, locale: this.language }) ?? page;
    const parent = original.parent ? this.rows.get(original.parent.id) : undefined;
    if (!parent) return undefined;
    return this.version({ documentId: parent.documentId, locale, publishedAt }) ?? parent;
  }
}

export async function readPageTree() {
  const rows: PageRow[] = await strapi.db.query(pageUid).findMany({ populate: { parent: true } });
  return new PageTree(rows, await readDefaultLanguage(strapi));
}
