import { ApiError } from '@jobmatch/client/api-error';
import { Gauge, RefreshCw } from 'lucide-react';
import { failureOf } from '../api/failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState, OfflineState } from '../ui/error-state.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type Evidence, dimensionsOf } from './analysis.ts';
import { DimensionList } from './dimension-list.tsx';
import { Overall } from './overall.tsx';
import { Receipt } from './receipt.tsx';
import type { useAnalysis } from './use-analysis.ts';
import { WhatWouldChange } from './what-would-change.tsx';

const HEIGHT_PX = 720;

interface Props {
  state: ReturnType<typeof useAnalysis>;
  onShow: (quote: { evidence: Evidence; label: string; from: HTMLElement }) => void;
}

/** How well a posting fits whoever asks, in ten dimensions: the whole analysis, or the way to it. */
export function Fit({ state, onShow }: Props) {
  const { analysis, kept, run, isRunning, error } = state;
  const progress = (
    <div role="status">
      {isRunning && (
        <ProgressBar label="Reading the posting and comparing it with your profile" value={null} />
      )}
    </div>
  );
  const failure = error !== null && !isRunning && <Failure error={error} />;

  if (analysis === null) {
    return (
      <Section title="How well it fits you">
        {kept.isLoading && kept.fetchStatus !== 'paused' ? (
          <Skeleton heightPx={HEIGHT_PX} label="Loading the analysis" />
        ) : kept.fetchStatus === 'paused' ? (
          <OfflineState />
        ) : kept.error !== null ? (
          <KeptFailure error={kept.error} onRetry={() => void kept.refetch()} />
        ) : (
          <>
            <EmptyState
              title="Not analysed yet."
              action={
                <Button
                  variant="primary"
                  icon={<Gauge aria-hidden="true" />}
                  pending={isRunning}
                  onClick={() => run(false)}
                >
                  Analyse the fit
                </Button>
              }
            >
              Ten dimensions, from skills to stability, each with the words of the posting and of
              your profile that it rests on.
            </EmptyState>
            {progress}
            {failure}
          </>
        )}
      </Section>
    );
  }
  const dimensions = dimensionsOf(analysis);
  return (
    <>
      <Section
        title="How well it fits you"
        actions={
          <Button
            icon={<RefreshCw aria-hidden="true" />}
            pending={isRunning}
            onClick={() => run(true)}
          >
            Analyse again
          </Button>
        }
      >
        {isRunning && progress}
        {failure}
        <Overall analysis={analysis} />
      </Section>
      <Section title="The ten dimensions">
        <DimensionList dimensions={dimensions} onShow={onShow} />
      </Section>
      <Section title="What would change the score">
        <WhatWouldChange analysis={analysis} />
      </Section>
      <Section title="Receipt">
        <Receipt key={analysis.receipt.inputsHash + analysis.cachedAt} analysis={analysis} />
      </Section>
    </>
  );
}

const lacksWork = (error: unknown): boolean =>
  error instanceof ApiError && Object.hasOwn(error.fields, 'workExperience');

function KeptFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return lacksWork(error) ? (
    <Failure error={error} />
  ) : (
    <ErrorState error={error} onRetry={onRetry} />
  );
}

function Failure({ error }: { error: unknown }) {
  const { text, requestId } = failureOf(error);
  return (
    <div role="alert">
      {lacksWork(error) ? (
        <Banner tone="warn" action={<LinkButton href="/resume">Bring in your résumé</LinkButton>}>
          Your profile has no work experience yet, and a score rests on it. Bring in your résumé, or
          add a job to your profile by hand.
        </Banner>
      ) : (
        <Banner tone="danger" requestId={requestId}>
          {text}
        </Banner>
      )}
    </div>
  );
}
