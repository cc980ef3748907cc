import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import styles from '../admin.module.css';
import { count } from '../format.ts';
import { PeriodSelect, usePeriod } from '../use-period.tsx';
import { type Outcome, type Version, dimensions } from './queries.ts';
import { VersionTable } from './version-table.tsx';

const HEIGHT_PX = 720;
const OUTCOMES: readonly { id: Outcome; label: string }[] = [
  { id: 'save', label: 'Saved' },
  { id: 'application', label: 'Applied to' },
  { id: 'offer', label: 'Got an offer' },
];

/** Whether scores tell anything: what users did with postings, by how these had been scored. */
export function DimensionsPage() {
  const query = useQuery(dimensions(usePeriod()));
  return (
    <Page>
      <PageHeading
        title="Dimensions"
        description="Whether scores tell anything: the scores of postings that users saved, applied to or got an offer from, beside those of the others."
        actions={<PeriodSelect />}
      />
      <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
        {({ analyses, isTruncated, since, versions }) =>
          analyses === 0 ? (
            <EmptyState title={`Nothing was analysed since ${since}.`}>
              Figures come with the first analyses.
            </EmptyState>
          ) : (
            <>
              {isTruncated && (
                <Banner tone="warn">
                  There were more analyses than are looked at; these are the latest{' '}
                  {count(analyses)}.
                </Banner>
              )}
              <Outcomes versions={versions} />
              <p className={styles['note']}>
                Lift is how many times as often the outcome follows a strong score (75 overall, 7.5
                of a dimension) as it follows any: above 1 the score tells something. Dimensions
                that were not known count nowhere. A dash: too little has happened to say.
              </p>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function Outcomes({ versions }: { versions: readonly Version[] }) {
  const [outcome, setOutcome] = useState<Outcome>('save');
  return (
    <Tabs
      label="What users did with the postings"
      value={outcome}
      onChange={(id) => setOutcome(OUTCOMES.find((one) => one.id === id)?.id ?? 'save')}
      tabs={OUTCOMES.map(({ id, label }) => ({
        id,
        label,
        content: (
          <Page>
            {versions.map((version) => (
              <Section
                key={version.engineVersion}
                title={`Engine ${version.engineVersion}`}
                actions={
                  <span className={styles['note']}>Analyses: {count(version.analyses)}</span>
                }
              >
                <VersionTable version={version} outcome={id} outcomeLabel={label} />
              </Section>
            ))}
          </Page>
        ),
      }))}
    />
  );
}
