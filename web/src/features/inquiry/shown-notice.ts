import type { Site } from '../site/site-queries';

/** Says that no notice was shown. */
export const noNotice = 'none';

export interface ShownNotice {
  title: string;
  path: string;
  version: string;
}

/** The privacy notice that a visitor can read before sending; null when there is none. */
export function shownNotice(site: Site | undefined): ShownNotice | null {
  const { page, version } = site?.privacyNotice ?? {};
  return page?.path && version ? { title: page.title, path: page.path, version } : null;
}
