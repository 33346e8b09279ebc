import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { useServices } from '../../services';
import { siteQueries } from './site-queries';

/** What editors keep about the organisation; undefined while it cannot be read. */
export function useSite() {
  return useQuery(siteQueries.site(useServices(), useLanguage())).data;
}

/** The menus; undefined while they cannot be read. */
export function useNavigationMenus() {
  return useQuery(siteQueries.navigation(useServices(), useLanguage())).data;
}
