import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { usePaged } from '../../ui/use-paged.ts';

const PAGE_SIZE = 20;

/** Everything the two pages show has a key that begins with this. */
export const WEBHOOKS = ['webhooks'] as const;

export const useEndpoints = () =>
  usePaged([...WEBHOOKS, 'endpoints'], (page) =>
    dataOf(
      api.GET('/api/webhooks/endpoints', { params: { query: { limit: PAGE_SIZE, ...page } } }),
    ),
  );

export const endpointOf = (id: string) =>
  queryOptions({
    queryKey: [...WEBHOOKS, 'endpoint', id],
    queryFn: () => dataOf(api.GET('/api/webhooks/endpoints/{id}', { params: { path: { id } } })),
  });

/** What was sent to an endpoint. */
export const useDeliveries = (id: string) =>
  usePaged([...WEBHOOKS, 'deliveries', id], (page) => {
    const params = { path: { id }, query: { limit: PAGE_SIZE, ...page } };
    return dataOf(api.GET('/api/webhooks/endpoints/{id}/deliveries', { params }));
  });
