import { ApiError } from '@jobmatch/client/api-error';
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { versionedOf } from '../api/versioned.ts';
import { toast } from '../ui/toast-store.ts';
import {
  TRACKED,
  TRACKED_LISTS,
  type Tracked,
  type TrackerStatus,
  trackedById,
} from './queries.ts';
import { STATUSES, isTrackerStatus } from './statuses.ts';

interface Move {
  id: string;
  to: TrackerStatus;
  /** Why, for the history; empty for nothing. */
  note: string;
}

type Lists = InfiniteData<{ trackedApplications: Tracked[] }>;

/**
 * Moves a tracked application to another status. It is shown there at once, and back where it was
 * when the server refuses.
 */
export function useMove() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, to, note }: Move) => {
      const body = { status: to, ...(note === '' ? {} : { statusNote: note }) };
      const params = { path: { id } };
      return versionedOf(api.PATCH('/api/tracked-applications/{id}', { params, body }));
    },
    onMutate: async ({ id, to }) => {
      await client.cancelQueries({ queryKey: TRACKED_LISTS });
      const before = client.getQueriesData<Lists>({ queryKey: TRACKED_LISTS });
      client.setQueriesData<Lists>({ queryKey: TRACKED_LISTS }, (lists) =>
        lists === undefined ? lists : withStatus(lists, id, to),
      );
      return before;
    },
    onSuccess: (moved, { id, to }) => {
      client.setQueryData(trackedById(id).queryKey, moved);
      toast(`${moved.value.jobTitle}: ${STATUSES[to].label}.`);
    },
    onError: (err, _, before) => {
      for (const [key, lists] of before ?? []) client.setQueryData(key, lists);
      toast(refusalOf(err), { tone: 'danger' });
    },
    onSettled: () => client.invalidateQueries({ queryKey: TRACKED }),
  });
}

const withStatus = (lists: Lists, id: string, status: TrackerStatus): Lists => ({
  ...lists,
  pages: lists.pages.map((page) => ({
    ...page,
    trackedApplications: page.trackedApplications.map((tracked) =>
      tracked.id === id ? { ...tracked, status } : tracked,
    ),
  })),
});

/** What the server says, with what may follow in its place. */
function refusalOf(err: unknown): string {
  const { text } = failureOf(err);
  if (!(err instanceof ApiError) || err.code !== 'INVALID_TRANSITION') return text;
  const { from, allowed } = err.details;
  const names = Array.isArray(allowed)
    ? allowed.filter(isTrackerStatus).map((status) => STATUSES[status].label)
    : [];
  const now = isTrackerStatus(from) ? `It is “${STATUSES[from].label}” now. ` : '';
  return names.length === 0
    ? `${now}Nothing can follow.`
    : `${now}What may follow: ${names.join(', ')}.`;
}
