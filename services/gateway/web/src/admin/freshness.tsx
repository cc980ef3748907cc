import {
  type QueryKey,
  type UseQueryResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { failureOf } from '../api/failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import styles from './admin.module.css';

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

interface Props {
  /** The one that says how old the page is. */
  query: UseQueryResult<unknown>;
  /** All that is asked for anew at the press of the button. */
  all: QueryKey;
}

/** How old the figures of a page are that refreshes itself, and why they are if that fails. */
export function Freshness({ query: { dataUpdatedAt, error }, all }: Props) {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.invalidateQueries({ queryKey: all }),
  });
  const at = clock.format(new Date(dataUpdatedAt));
  return (
    <div className={styles['stack']}>
      <div className={styles['between']}>
        <p className={styles['note']}>As of {at}. Refreshes by itself while you look at it.</p>
        <Button
          icon={<RefreshCw aria-hidden="true" />}
          pending={isPending}
          onClick={() => mutate()}
        >
          Refresh now
        </Button>
      </div>
      <div role="status">
        {error !== null && (
          <Banner tone="warn">
            These figures are of {at}: {failureOf(error).text}
          </Banner>
        )}
      </div>
    </div>
  );
}
