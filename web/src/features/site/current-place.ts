import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../i18n/language';
import { linkTarget } from '../../link-target';
import type { EditedLink } from '../../link-target';
import { paths } from '../../paths';

/** Tells for a link whether it leads to the page shown, or to a page above it. */
export function useCurrentPlace() {
  const { pathname } = useLocation();
  const language = useLanguage();
  return (link: EditedLink): 'page' | 'true' | undefined => {
    const href = linkTarget(link, language)?.href;
    if (href === undefined) return undefined;
    if (href === pathname) return 'page';
    const isAbove = href !== paths.home(language) && pathname.startsWith(`${href}/`);
    return isAbove ? 'true' : undefined;
  };
}
