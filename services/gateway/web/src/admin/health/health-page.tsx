import { useQueries } from '@tanstack/react-query';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Figures } from '../figures.tsx';
import { UNKNOWN, bytes, count, words } from '../format.ts';
import { Freshness } from '../freshness.tsx';
import { CronTable } from './cron-table.tsx';
import styles from './health.module.css';
import { HEALTH, health, readiness } from './queries.ts';

const HEIGHT_PX = 560;

/** Whether everything answers, how much there is, and what the scheduled upkeep did last. */
export function HealthPage() {
  const [state, ready] = useQueries({ queries: [health, readiness] });
  return (
    <Page>
      <PageHeading title="Health" description="Whether the service and what it rests on work." />
      {state.isLoading || ready.isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading the health" />
      ) : (
        <>
          <Freshness query={state} all={HEALTH} />
          <Section title="Services and stores">
            <QueryView query={ready}>
              {(checks) => (
                <ul className={styles['checks']}>
                  {checks.map(({ name, isOk }) => (
                    <li key={name}>
                      {words(name)}
                      {isOk ? (
                        <Badge tone="good">Answers</Badge>
                      ) : (
                        <Badge tone="danger">Fails</Badge>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </QueryView>
          </Section>
          <QueryView query={state}>
            {({ users, jobs, databaseBytes, lastCronRuns }) => (
              <>
                <Section title="Database">
                  <Figures
                    entries={[
                      { name: 'Accounts', value: count(users) },
                      { name: 'Postings', value: count(jobs) },
                      {
                        name: 'Size',
                        value: databaseBytes === null ? UNKNOWN : bytes(databaseBytes),
                        detail: 'at the moment',
                      },
                    ]}
                  />
                </Section>
                <Section title="Scheduled upkeep">
                  {lastCronRuns.length === 0 ? (
                    <EmptyState title="Nothing scheduled has run yet." />
                  ) : (
                    <CronTable runs={lastCronRuns} seenAtMs={state.dataUpdatedAt} />
                  )}
                </Section>
              </>
            )}
          </QueryView>
        </>
      )}
    </Page>
  );
}
