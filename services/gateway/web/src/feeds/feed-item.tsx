import { RefreshCw, Trash2 } from 'lucide-react';
import { BOARD_TYPES, labelIn } from '../jobs/list/posting-options.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { TimeAgo } from '../ui/time.tsx';
import { UserWords } from '../ui/user-text.tsx';
import { FeedState } from './feed-state.tsx';
import styles from './feeds.module.css';
import type { Feed } from './queries.ts';
import { useFeedActions } from './use-feed-actions.ts';

/** A board that one follows, how its last run went, and what one may do with it. */
export function FeedItem({ feed }: { feed: Feed }) {
  const { refresh, unfollow } = useFeedActions(feed);
  const { token, boardType, postingsSeen, lastRunAt, lastSuccessAt, nextRunAt } = feed;
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <h3>
          <UserWords text={token} />
          <span className={styles['type']}> at {labelIn(BOARD_TYPES, boardType)}</span>
        </h3>
        <p>
          <FeedState feed={feed} />
        </p>
        <p className={styles['detail']}>
          {postingsSeen} {postingsSeen === 1 ? 'posting' : 'postings'}
          {lastRunAt !== null && (
            <>
              {' · read '}
              <TimeAgo at={lastRunAt} />
            </>
          )}
          {lastSuccessAt !== null && lastSuccessAt !== lastRunAt && (
            <>
              {' · last succeeded '}
              <TimeAgo at={lastSuccessAt} />
            </>
          )}
          {' · next '}
          <TimeAgo at={nextRunAt} />
        </p>
      </div>
      <div className={styles['actions']}>
        <Button
          pending={refresh.isPending}
          icon={<RefreshCw aria-hidden="true" />}
          onClick={() => refresh.mutate()}
        >
          Read now<span className="visually-hidden">: {token}</span>
        </Button>
        <IconButton
          label={`Unfollow ${token}`}
          aria-disabled={unfollow.isPending}
          onClick={() => !unfollow.isPending && unfollow.mutate()}
        >
          <Trash2 aria-hidden="true" />
        </IconButton>
      </div>
    </li>
  );
}
