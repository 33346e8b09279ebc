import { createContext, useContext } from 'react';

/** What a page's head says when the page itself does not. */
export interface PageDefaults {
  siteName: string;
  /** Ends the title of each page. */
  shortName: string;
  description: string | null;
  /** Path or address of a picture for shared links. */
  image: string | null;
}

export const PageDefaultsContext = createContext<PageDefaults>({
  siteName: '',
  shortName: '',
  description: null,
  image: null,
});

export function usePageDefaults() {
  return useContext(PageDefaultsContext);
}
