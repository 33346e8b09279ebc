import type { Core, UID } from '@strapi/strapi';
import { inquiryEditing } from './api/inquiry/editing';
import { leadershipEditing } from './api/leadership/editing';
import { newsEditing } from './api/news/editing';
import { organizationEditing } from './api/organization/editing';
import { siteEditing } from './api/site/editing';

/** What an editor sees of a content type: columns, rows of fields, and a label and help per field. */
export interface EditingLayout {
  uid: UID.ContentType;
  title: string;
  sort: `${string}:${'asc' | 'desc'}`;
  columns: string[];
  /** Rows of the edit view; a field alone takes the whole row, two share it. */
  rows: string[][];
  /** Label, help text, and whether only the server writes the field. */
  fields: Record<string, { label: string; help?: string; readOnly?: boolean }>;
}

const layouts = [
  ...newsEditing,
  ...organizationEditing,
  ...leadershipEditing,
  ...siteEditing,
  ...inquiryEditing,
];

function withSizes(row: string[]) {
  return row.map((name) => ({ name, size: 12 / row.length }));
}

/** The code decides how the editing screens look; a change made in the admin lasts until a restart. */
export async function applyEditingLayouts(strapi: Core.Strapi) {
  const service = strapi.plugin('content-manager').service('content-types');
  for (const layout of layouts) {
    const { uid, ...current } = await service.findConfiguration({ uid: layout.uid });
    const [sortBy, order] = layout.sort.split(':');
    for (const [name, { label, help = '', readOnly = false }] of Object.entries(layout.fields)) {
      const metadata = current.metadatas[name];
      Object.assign(metadata.edit, { label, description: help, editable: !readOnly });
      Object.assign(metadata.list, { label });
    }
    await service.updateConfiguration(
      { uid },
      {
        ...current,
        settings: {
          ...current.settings,
          mainField: layout.title,
          defaultSortBy: sortBy,
          defaultSortOrder: order?.toUpperCase(),
        },
        layouts: { list: layout.columns, edit: layout.rows.map(withSizes) },
      },
    );
  }
}
