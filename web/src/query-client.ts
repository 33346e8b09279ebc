import { QueryClient } from '@tanstack/react-query';

const minute = 60_000;

/**
 * Content is shown from memory for a minute before it is asked for again. What failed is asked for
 * again by the next page's loader or by the visitor, not by every part that would have shown it.
 */
export function createQueryClient({ gcTime = 30 * minute } = {}) {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: minute, gcTime, retry: false, retryOnMount: false } },
  });
}
