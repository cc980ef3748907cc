import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, OfflineState } from './error-state.tsx';
import { Skeleton } from './skeleton.tsx';

interface Props<T> {
  query: UseQueryResult<T>;
  /** Of the size that the content will have. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What a query has, or its loading, offline and error states. Old data outlives a failed refresh. */
export function QueryView<T>({ query, skeleton = <Skeleton />, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return query.fetchStatus === 'paused' ? <OfflineState /> : skeleton;
}
