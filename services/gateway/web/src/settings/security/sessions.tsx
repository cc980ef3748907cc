import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { Badge } from '../../ui/badge.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { toast } from '../../ui/toast-store.ts';
import { UserWords } from '../../ui/user-text.tsx';
import { EntryList } from '../entry-list.tsx';
import { deviceName } from './device-name.ts';
import { placeOf } from './origin-of.ts';
import type { useSessions } from './queries.ts';
import styles from './security.module.css';

async function revoke(id: string): Promise<void> {
  await api.DELETE('/api/auth/sessions/{id}', { params: { path: { id } } });
  toast('The device is signed out.');
  await queryClient.invalidateQueries({ queryKey: ['sessions'] });
  await queryClient.invalidateQueries({ queryKey: ['security-events'] });
}

const nameOf = (device: Parameters<typeof deviceName>[0]): string =>
  deviceName(device) ?? 'An unknown device';

/** Where the account is signed in, and a way to sign each device out but this one. */
export const Sessions = ({ list: { query, more } }: { list: ReturnType<typeof useSessions> }) => (
  <QueryView query={query}>
    {({ pages }) => {
      const sessions = pages.flatMap((page) => page.sessions);
      return (
        <div className={styles['whole']}>
          <EntryList
            label="Sessions"
            entries={sessions.map((session) => ({
              id: session.id,
              title: (
                <>
                  <UserWords text={nameOf(session)} />{' '}
                  {session.current && <Badge tone="good">This device</Badge>}
                </>
              ),
              details: [
                <UserWords key="where" text={placeOf(session)} />,
                <>
                  Used <TimeAgo at={session.lastActiveAt} />, signed in{' '}
                  <TimeAgo at={session.createdAt} />
                </>,
              ],
              ...(session.current
                ? {}
                : {
                    actions: (
                      <ConfirmButton
                        label="Sign out"
                        question="Sign this device out?"
                        onConfirm={() => revoke(session.id)}
                      >
                        <UserWords text={nameOf(session)} /> has to sign in again. If it is not
                        yours, change the password too.
                      </ConfirmButton>
                    ),
                  }),
            }))}
          />
          <MoreButton shown={sessions.length} {...more} />
        </div>
      );
    }}
  </QueryView>
);
