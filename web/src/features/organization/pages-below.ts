import { defaultLanguage } from '../../i18n/language';
import type { OrganizationPageContent } from './organization-queries';

/** The pages below a page, in order, with those that exist only in the default language. */
export function pagesBelow({ children, localizations }: OrganizationPageContent) {
  const known = new Set(children.map(({ documentId }) => documentId));
  const original = localizations.find(({ locale }) => locale === defaultLanguage);
  const others = original?.children.filter(({ documentId }) => !known.has(documentId)) ?? [];
  return [...children, ...others].sort((left, right) => left.order - right.order);
}
