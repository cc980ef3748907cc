import type { AnswerOf } from '@jobmatch/client/answers';
import { Badge } from '../../ui/badge.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import styles from './account.module.css';

interface Props {
  subscription: AnswerOf<'/api/billing/subscription', 'get'>;
  usage: AnswerOf<'/api/usage/metrics', 'get'>;
}

const PLANS = { free: 'Free', basic: 'Basic', premium: 'Premium' } as const;

const STATES = {
  active: { label: 'Active', tone: 'good' },
  trialing: { label: 'On trial', tone: 'info' },
  past_due: { label: 'Payment overdue', tone: 'warn' },
  canceled: { label: 'Cancelled', tone: 'warn' },
} as const;

const METRICS = {
  aiGenerations: 'Analyses and letters',
  jobSearches: 'Searches of job sites',
  emailsSent: 'E-mails sent',
} as const;

/** The plan of the account, and how much of it is used this month. */
export function PlanUsage({ subscription, usage }: Props) {
  const { metrics, resetsAt } = usage;
  const { label, tone } = STATES[subscription.status];
  const counts = [
    { name: METRICS.aiGenerations, ...metrics.aiGenerations },
    { name: METRICS.jobSearches, ...metrics.jobSearches },
    { name: METRICS.emailsSent, ...metrics.emailsSent },
  ];
  return (
    <div className={styles['plan']}>
      <p className={styles['name']}>
        {PLANS[subscription.plan]} <Badge tone={tone}>{label}</Badge>
      </p>
      {counts.map(({ name, used, limit }) => (
        <ProgressBar
          key={name}
          label={name}
          value={Math.min(used, limit)}
          max={Math.max(limit, 1)}
          text={`${used} of ${limit}`}
        />
      ))}
      <p className={styles['detail']}>
        Counted by the month; the counts begin anew <TimeAgo at={resetsAt} />.
      </p>
      {subscription.cancelAtPeriodEnd && (
        <p className={styles['detail']}>
          The plan ends <TimeAgo at={subscription.currentPeriodEnd} />.
        </p>
      )}
    </div>
  );
}
