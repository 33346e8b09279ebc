import type { OrganizationPageContent } from './organization-queries';

interface Ancestor {
  title: string;
  path: string | null;
  parent?: Ancestor | null;
}

/** The pages above a page, the topmost first. */
export function ancestorsOf({ parent }: Pick<OrganizationPageContent, 'parent'>): Ancestor[] {
  const line: Ancestor[] = [];
  for (let next: Ancestor | null | undefined = parent; next; next = next.parent) line.unshift(next);
  return line;
}
