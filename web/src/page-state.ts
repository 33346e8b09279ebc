import type { QueryClient, QueryKey } from '@tanstack/react-query';

const place = 'page-state';

/** What a page that the gateway rendered was made of, so that the browser need not ask again. */
export interface PageState {
  siteOrigin: string;
  /** Whether the page shows everything; one that does not is drawn anew. */
  isWhole: boolean;
  queries: [QueryKey, unknown][];
}

function isPageState(value: unknown): value is PageState {
  return typeof value === 'object' && value !== null && 'queries' in value;
}

/** The state as an element of the page; nothing in it can end the element or start a comment. */
export function pageStateElement(state: PageState) {
  const json = JSON.stringify(state).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="${place}">${json}</script>`;
}

/** The state of the page that the browser was sent; null for an empty one. */
export function readPageState(): PageState | null {
  const text = document.getElementById(place)?.textContent;
  const state: unknown = text ? JSON.parse(text) : null;
  return isPageState(state) ? state : null;
}

/** What was read for a page, and whether nothing of it failed. */
export function queriesOf(queryClient: QueryClient): Pick<PageState, 'isWhole' | 'queries'> {
  const all = queryClient.getQueryCache().getAll();
  const read = all.filter(({ state }) => state.status === 'success');
  return {
    isWhole: read.length === all.length,
    queries: read.map(({ queryKey, state }) => [queryKey, state.data]),
  };
}

/** Gives the page what it was made of, as fresh as if it had just been asked for. */
export function restoreQueries(queryClient: QueryClient, { queries }: PageState) {
  for (const [key, data] of queries) queryClient.setQueryData(key, data);
}
