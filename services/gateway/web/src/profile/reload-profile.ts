import { queryClient } from '../api/query-client.ts';

/** After a change: everything that is shown of the profile, here and on the overview. */
export const reloadProfile = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: ['profile'] });
