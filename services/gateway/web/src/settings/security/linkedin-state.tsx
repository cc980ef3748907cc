import type { AnswerOf } from '@jobmatch/client/answers';
import { LinkButton } from '../../ui/button.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { linkedInEvent } from './linkedin-event.ts';
import styles from './security.module.css';

interface Props {
  latest: AnswerOf<'/api/auth/security-events', 'get'>;
}

/** Whether LinkedIn was used with this account, as far as its latest events tell. */
export function LinkedInState({ latest: { securityEvents, hasMore } }: Props) {
  const event = linkedInEvent(securityEvents);
  return (
    <div className={styles['part']}>
      {event !== undefined ? (
        <p>
          Linked: {event.action === 'login' ? 'you signed in with it' : 'the two were linked'}{' '}
          <TimeAgo at={event.createdAt} />.
        </p>
      ) : (
        <p>{hasMore ? 'Not used in your latest events.' : 'Not used with this account yet.'}</p>
      )}
      <p className={styles['detail']}>
        An import brings your name and photo, and links the two for signing in.
      </p>
      <LinkButton href="/profile/import">Import from LinkedIn</LinkButton>
    </div>
  );
}
