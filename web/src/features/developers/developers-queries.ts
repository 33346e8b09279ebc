import { queryOptions } from '@tanstack/react-query';
import type { Services } from '../../services';
import { readDescription } from './description';

export const developersQueries = {
  description: ({ api }: Services) =>
    queryOptions({
      queryKey: ['developers', 'description'],
      queryFn: async ({ signal }) => readDescription(await (await api()).openapi.read({ signal })),
    }),
};
