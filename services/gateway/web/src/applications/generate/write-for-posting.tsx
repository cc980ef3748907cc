import { useQuery } from '@tanstack/react-query';
import { PenLine, Square } from 'lucide-react';
import { Link } from 'wouter';
import { useOnline } from '../../api/use-online.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ScoreBadge } from '../../ui/score-badge.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { usageLimits } from '../queries.ts';
import { GenerationFailure } from './generation-failure.tsx';
import { GenerationProgress } from './generation-progress.tsx';
import styles from './generate.module.css';
import { postingById } from './postings.ts';
import { RemainingUnits } from './remaining-units.tsx';
import { useGeneration } from './use-generation.ts';

const HEIGHT_PX = 220;

interface Props {
  jobId: string;
  /** To choose another posting. */
  onOther: () => void;
}

/** The posting that is written for, what is left of the plan, and the button that begins. */
export function WriteForPosting({ jobId, onOther }: Props) {
  const posting = useQuery(postingById(jobId));
  const usage = useQuery(usageLimits);
  const isOnline = useOnline();
  const { start, stop, progress, isRunning, isStopped, error } = useGeneration(jobId);
  if (posting.isLoading || usage.isLoading) {
    return <Skeleton heightPx={HEIGHT_PX} label="Loading the posting" />;
  }
  const remaining = usage.data?.aiGenerations.remaining ?? null;
  return (
    <Section title="The posting">
      <QueryView query={posting}>
        {(job) => (
          <>
            <div className={styles['item']}>
              <div className={styles['words']}>
                <Link href={`/jobs/${jobId}`} className={styles['name']}>
                  <UserWords text={job.title} />
                </Link>
                <p className={styles['detail']}>
                  <UserWords text={job.company} />
                  {job.location !== null && (
                    <>
                      {' · '}
                      <UserWords text={job.location} />
                    </>
                  )}
                </p>
              </div>
              <ScoreBadge score={job.matchScore} />
            </div>
            <RemainingUnits query={usage} />
            <GenerationProgress progress={progress} isRunning={isRunning} />
            <div role="status" className={styles['live']}>
              {isStopped && !isRunning && (
                <Banner>
                  You stopped waiting. What had begun may still be finished: it is then in{' '}
                  <Link href="/applications">your applications</Link> and counts. Write again picks
                  it up instead of beginning anew.
                </Banner>
              )}
            </div>
            <div role="alert" className={styles['live']}>
              {error !== null && !isRunning && <GenerationFailure error={error} />}
            </div>
            <div className={styles['buttons']}>
              <Button
                variant="primary"
                icon={<PenLine aria-hidden />}
                pending={isRunning}
                disabled={remaining === 0 || !isOnline}
                onClick={start}
              >
                {isRunning ? 'Writing …' : isStopped || error !== null ? 'Write again' : 'Write it'}
              </Button>
              {isRunning ? (
                <Button icon={<Square aria-hidden />} onClick={stop}>
                  Stop
                </Button>
              ) : (
                <>
                  <Button onClick={onOther}>Choose another posting</Button>
                  <LinkButton href={`/jobs/${jobId}`} variant="quiet">
                    See the posting
                  </LinkButton>
                </>
              )}
            </div>
          </>
        )}
      </QueryView>
    </Section>
  );
}
