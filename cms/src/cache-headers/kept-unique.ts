import { pageUid } from '../api/organization/page-tree';

/** Values that the server writes itself, such that no two documents have the same in a language. */
export const keptUnique: Record<string, readonly string[]> = { [pageUid]: ['path'] };
