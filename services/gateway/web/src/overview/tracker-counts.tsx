import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { EmptyState } from '../ui/empty-state.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Section } from '../ui/section.tsx';
import styles from './lists.module.css';
import { trackerStats } from './queries.ts';

/** How the applications stand that are being tracked. */
export function TrackerCounts() {
  const query = useQuery(trackerStats);
  return (
    <Section title="Applications" actions={<Link href="/tracker">Tracker</Link>}>
      <QueryView query={query}>
        {({ total, active, responses, interviews, offers }) =>
          total === 0 ? (
            <EmptyState title="You track no application yet.">
              Track one when you send it, and see here what became of it.
            </EmptyState>
          ) : (
            <dl className={styles['figures']}>
              {Object.entries({
                Active: active,
                Answered: responses,
                Interviews: interviews,
                Offers: offers,
              }).map(([name, count]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
            </dl>
          )
        }
      </QueryView>
    </Section>
  );
}
