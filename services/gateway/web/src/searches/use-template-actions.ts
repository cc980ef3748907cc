import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { quoted } from '../jobs/list/quoted.ts';
import { toast } from '../ui/toast-store.ts';
import { useActionKey } from '../ui/use-action-key.ts';
import { jobsAddressOf } from './criteria.ts';
import type { Template } from './queries.ts';

const onError = (err: unknown) => toast(failureOf(err).text, { tone: 'danger' });

/** What one may do with a saved search. */
export function useTemplateActions(template: Template) {
  const { id, name, description, searchCriteria, isDefault, schedule } = template;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const useKey = useActionKey();
  const reload = () => client.invalidateQueries({ queryKey: ['search-templates'] });
  const params = { path: { id } };

  const use = useMutation({
    mutationFn: () => {
      const headers = onceOnly(useKey.for(id));
      return dataOf(api.POST('/api/search-templates/{id}/use', { params, headers }));
    },
    onSuccess: async ({ searchId }) => {
      useKey.done();
      if (searchId !== null) {
        toast('Job sites and your boards are searched in the background.', { tone: 'info' });
      }
      await client.invalidateQueries({ queryKey: ['search-templates'], refetchType: 'none' });
      navigate(jobsAddressOf(searchCriteria));
    },
    onError,
  });

  const restore = useMutation({
    mutationFn: () => {
      const body = { name, description, searchCriteria, isDefault, schedule };
      return api.POST('/api/search-templates', { body, headers: onceOnly() });
    },
    onError,
    onSettled: reload,
  });

  const remove = useMutation({
    mutationFn: () => api.DELETE('/api/search-templates/{id}', { params }),
    onSuccess: () =>
      toast(`Deleted ${quoted(name)}.`, {
        action: { label: 'Undo', onSelect: () => restore.mutate() },
      }),
    onError,
    onSettled: reload,
  });

  return { use, remove };
}
