import { dataOf } from '@jobmatch/client/create-client';
import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { useIsSignedIn } from './use-session.ts';

/** Who is signed in: `{ user: { id, email, firstName, lastName, role }, session }`. */
export function useMe() {
  const enabled = useIsSignedIn();
  return useQuery({
    queryKey: ['me'],
    queryFn: () => dataOf(api.GET('/api/auth/session')),
    enabled,
  });
}
