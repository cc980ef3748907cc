import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation } from '@tanstack/react-query';
import { ShieldAlert } from 'lucide-react';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import styles from './notices.module.css';

/** Has the rules look for signs of spam or fraud in a posting, and says what they rest on. */
export function SpamCheck({ jobId }: { jobId: string }) {
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/spam-detection/analyze/{jobId}', {
          params: { path: { jobId } },
          headers: onceOnly(),
        }),
      ),
  });
  return (
    <div className={styles['check']}>
      {data === undefined && (
        <Button
          icon={<ShieldAlert aria-hidden="true" />}
          pending={isPending}
          onClick={() => mutate()}
        >
          Check it for signs of fraud
        </Button>
      )}
      <div role="status">
        {error !== null && <Banner tone="danger">{failureOf(error).text}</Banner>}
        {data !== undefined && (
          <Banner tone={data.score >= SUSPICIOUS ? 'danger' : data.score > 0 ? 'warn' : 'good'}>
            {data.flags.length === 0 ? (
              'The rules find no signs of spam or fraud in it.'
            ) : (
              <>
                <p>Signs of spam or fraud: {data.score} of 100.</p>
                <ul className={styles['flags']}>
                  {data.flags.map(({ reason, field, quote }) => (
                    <li key={`${field} ${quote} ${reason}`}>
                      {reason}{' '}
                      <q>
                        <UserWords text={quote} />
                      </q>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Banner>
        )}
      </div>
    </div>
  );
}

/** From here on the API calls a posting suspicious. */
const SUSPICIOUS = 50;
