import { useQueries } from '@tanstack/react-query';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Figures } from '../figures.tsx';
import { count } from '../format.ts';
import { Freshness } from '../freshness.tsx';
import { Instant } from '../instant.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { PurgeSection } from './purge-section.tsx';
import { EMBEDDINGS, pipelineStatus, queuePage } from './queries.ts';
import { RetryAllButton } from './retry-buttons.tsx';
import { TasksSection } from './tasks-section.tsx';

const HEIGHT_PX = 1200;

/** What waits, what failed and what was given up, and what can be done about it. */
export function QueueTab() {
  const [status, failed] = useQueries({ queries: [pipelineStatus, queuePage('failed', 1)] });
  if (status.isLoading || failed.isLoading) return <Skeleton heightPx={HEIGHT_PX} />;
  return (
    <QueryView query={status}>
      {({ tasks, deadLetters, oldestWaitingAt, isPaused }) => (
        <Page>
          <Freshness query={status} all={EMBEDDINGS} />
          <Section title="Queue" actions={<RetryAllButton />}>
            <Figures
              entries={[
                {
                  name: 'Waiting',
                  value: count(tasks.pending),
                  ...(isPaused ? { detail: 'the pipeline is paused' } : {}),
                },
                { name: 'Being worked on', value: count(tasks.processing) },
                { name: 'Failed', value: count(tasks.failed) },
                { name: 'Dead letters', value: count(deadLetters), detail: 'not tried again' },
                { name: 'Done', value: count(tasks.completed) },
                {
                  name: 'Longest waiting',
                  value:
                    oldestWaitingAt === null ? (
                      'Nothing'
                    ) : (
                      <Instant at={oldestWaitingAt} seenAtMs={status.dataUpdatedAt} />
                    ),
                },
              ]}
            />
          </Section>
          <TasksSection />
          <DeadLetters />
          <PurgeSection />
        </Page>
      )}
    </QueryView>
  );
}
