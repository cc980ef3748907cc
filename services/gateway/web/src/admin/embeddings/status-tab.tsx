import { useQuery } from '@tanstack/react-query';
import { Page } from '../../ui/page.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Figures } from '../figures.tsx';
import { count, percent } from '../format.ts';
import { Freshness } from '../freshness.tsx';
import { BackfillSection } from './backfill-section.tsx';
import { PipelineState } from './pipeline-state.tsx';
import { EMBEDDINGS, pipelineStatus } from './queries.ts';
import { RecomputeSection } from './recompute-section.tsx';

const HEIGHT_PX = 1100;

/** How far the pipeline is. */
export function StatusTab() {
  const query = useQuery(pipelineStatus);
  return (
    <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
      {(status) => {
        const { postings, profiles, cache } = status;
        return (
          <Page>
            <Freshness query={query} all={EMBEDDINGS} />
            <PipelineState status={status} seenAtMs={query.dataUpdatedAt} />
            <Section title="What has a vector">
              <ProgressBar
                label="Postings"
                value={postings.completed}
                max={Math.max(postings.total, 1)}
                text={`${count(postings.completed)} of ${count(postings.total)}`}
              />
              <Figures
                entries={[
                  { name: 'Waiting', value: count(postings.pending) },
                  { name: 'Failed', value: count(postings.failed) },
                  { name: 'Without', value: count(postings.none) },
                  {
                    name: 'Profiles',
                    value: count(profiles.embedded),
                    detail: `of ${count(profiles.total)} accounts`,
                  },
                ]}
              />
            </Section>
            <Section title="Cache and model, 30 days">
              <Figures
                entries={[
                  { name: 'Cache hit rate', value: percent(cache.hitRate) },
                  { name: 'Hits', value: count(cache.hits) },
                  { name: 'Misses', value: count(cache.misses) },
                  { name: 'Model calls', value: count(cache.modelCalls) },
                  { name: 'Failed calls', value: count(cache.modelErrors) },
                ]}
              />
            </Section>
            <BackfillSection waiting={status.tasks.pending + status.tasks.processing} />
            <RecomputeSection />
          </Page>
        );
      }}
    </QueryView>
  );
}
