import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast-store.ts';
import { UserWords } from '../../ui/user-text.tsx';
import styles from './account.module.css';

interface Props {
  profile: AnswerOf<'/api/profile', 'get'>;
}

/** The address, whether it is confirmed, and the link that confirms it once more. */
export function EmailState({ profile: { email, emailVerified } }: Props) {
  const { mutate, isPending } = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/verify-email/resend')),
    onSuccess: ({ message }) => toast(message),
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  return (
    <div className={styles['email']}>
      <p className={styles['address']}>
        <UserWords text={email} />{' '}
        {emailVerified ? (
          <Badge tone="good">Confirmed</Badge>
        ) : (
          <Badge tone="warn">Not confirmed</Badge>
        )}
      </p>
      {!emailVerified && (
        <>
          <p className={styles['detail']}>
            Open the link that was sent to it. Until then nothing is sent in your name.
          </p>
          <Button pending={isPending} onClick={() => mutate()}>
            Send the link again
          </Button>
        </>
      )}
    </div>
  );
}
