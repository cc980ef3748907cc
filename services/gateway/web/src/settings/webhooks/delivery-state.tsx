import type { AnswerOf } from '@jobmatch/client/answers';
import { Badge } from '../../ui/badge.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import styles from './webhooks.module.css';

interface Props {
  delivery: AnswerOf<'/api/webhooks/endpoints/{id}/deliveries', 'get'>['deliveries'][number];
}

const STATES = {
  pending: { label: 'On its way', tone: 'info' },
  delivered: { label: 'Delivered', tone: 'good' },
  failed: { label: 'Failed', tone: 'danger' },
} as const;

/** What became of a delivery, what the endpoint answered, and when it is tried next. */
export function DeliveryState({ delivery }: Props) {
  const { status, responseCode, error, nextRetryAt } = delivery;
  const { label, tone } = STATES[status];
  return (
    <div>
      <Badge tone={tone}>{label}</Badge> {responseCode !== null && `answered ${responseCode}`}
      {error !== null && (
        <p className={styles['detail']}>
          <UserWords text={error} />
        </p>
      )}
      {nextRetryAt !== null && (
        <p className={styles['detail']}>
          Next try <TimeAgo at={nextRetryAt} />
        </p>
      )}
    </div>
  );
}
