import { QueryClient } from '@tanstack/react-query';

const minute = 60_000;

/** Content is shown from memory for a minute before it is asked for again. */
export function createQueryClient() {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: minute, gcTime: 30 * minute, retry: false } },
  });
}
