import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { toast } from '../../ui/toast-store.ts';
import { type Flags, changeCachedJob } from './change-cached-job.ts';
import type { Posting } from './posting.ts';
import { quoted } from './quoted.ts';

/**
 * What one may do with a posting from a list. The lists show it at once and take it back where it
 * failed, which is said.
 */
export function useJobActions() {
  const client = useQueryClient();

  const attempt = async (
    { id, isSaved, isArchived }: Posting,
    flags: Flags,
    send: () => Promise<unknown>,
  ) => {
    changeCachedJob(client, id, flags);
    try {
      await send();
    } catch (err) {
      changeCachedJob(client, id, { isSaved, isArchived });
      toast(failureOf(err).text, { tone: 'danger' });
      return false;
    }
    // What is on the screen is right; what is not is loaded again when it is shown.
    await client.invalidateQueries({ queryKey: ['jobs'], refetchType: 'none' });
    return true;
  };

  const patch = (job: Posting, flags: Flags) =>
    attempt(job, flags, () =>
      api.PATCH('/api/jobs/{id}', { params: { path: { id: job.id } }, body: flags }),
    );

  const judge = (job: Posting, feedbackType: 'not_interested' | 'thumbs_up', flags: Flags) => {
    const params = { path: { id: job.id } };
    return attempt(job, flags, () =>
      api.POST('/api/jobs/{id}/feedback', {
        params,
        body: { feedbackType },
        headers: onceOnly(),
      }),
    );
  };

  /** Undoing it is the action of the toast. */
  const sayGone = (text: string, job: Posting) =>
    toast(text, {
      action: { label: 'Undo', onSelect: () => void patch(job, { isArchived: false }) },
    });

  return {
    toggleSaved: (job: Posting) => patch(job, { isSaved: !job.isSaved }),
    archive: async (job: Posting) => {
      if (await patch(job, { isArchived: true })) sayGone(`Archived ${quoted(job.title)}.`, job);
    },
    unarchive: async (job: Posting) => {
      const text = `${quoted(job.title)} is back on your list.`;
      if (await patch(job, { isArchived: false })) toast(text);
    },
    like: async (job: Posting) => {
      const text = 'Noted. What is picked for you takes it into account.';
      if (await judge(job, 'thumbs_up', {})) toast(text);
    },
    refuse: async (job: Posting) => {
      const text = `Put away ${quoted(job.title)}. What is picked for you takes it into account.`;
      if (await judge(job, 'not_interested', { isArchived: true })) sayGone(text, job);
    },
  };
}
