import { useQueries } from '@tanstack/react-query';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PeriodSelect, usePeriod } from '../use-period.tsx';
import { CacheUse } from './cache-use.tsx';
import { CostSavings } from './cost-savings.tsx';
import { ModelUse } from './model-use.tsx';
import { caches, costSavings, models, workersAi } from './queries.ts';
import { WorkersAiUse } from './workers-ai-use.tsx';

const HEIGHT_PX = 1600;

/** What the models were asked for, what the caches spared them, and what it cost. */
export function CostsPage() {
  const days = usePeriod();
  const [ai, byModel, cache, savings] = useQueries({
    queries: [workersAi(days), models(days), caches(days), costSavings(days)],
  });
  const isLoading = [ai, byModel, cache, savings].some((query) => query.isLoading);
  return (
    <Page>
      <PageHeading
        title="AI costs"
        description="Counted as it happens, by the day in UTC; today is in it."
        actions={<PeriodSelect />}
      />
      {isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading the costs" />
      ) : (
        <>
          <Section title="Workers AI">
            <QueryView query={ai}>{(use) => <WorkersAiUse use={use} />}</QueryView>
          </Section>
          <Section title="Models">
            <QueryView query={byModel}>{(use) => <ModelUse models={use.models} />}</QueryView>
          </Section>
          <Section title="Caches">
            <QueryView query={cache}>{(use) => <CacheUse caches={use.caches} />}</QueryView>
          </Section>
          <Section title="Cost of analyses">
            <QueryView query={savings}>{(found) => <CostSavings savings={found} />}</QueryView>
          </Section>
        </>
      )}
    </Page>
  );
}
