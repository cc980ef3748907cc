import type { AnswerOf } from '@jobmatch/client/answers';
import { useCallback, useEffect, useRef } from 'react';
import { queryClient } from '../api/query-client.ts';
import { toast } from '../ui/toast-store.ts';
import type { CompleteProfile } from './already-there.ts';
import { AppliedReport } from './applied-report.tsx';
import { JsonResumeSection } from './json-resume-section.tsx';
import { ReviewForm } from './review-form.tsx';
import styles from './review.module.css';
import { type Review, newReview } from './review.ts';
import { StoredResumes } from './stored-resumes.tsx';
import { UploadSection } from './upload-section.tsx';
import { useKeptReview } from './use-kept-review.ts';

interface Props {
  complete: CompleteProfile;
  formats: AnswerOf<'/api/resume/supported-formats', 'get'>['formats'];
  resumes: AnswerOf<'/api/resume', 'get'>['resumes'];
}

/** The step that one is at: choosing a file, looking it over, or what became of it. */
export function ResumeDesk({ complete, formats, resumes }: Props) {
  const [kept, change] = useKeptReview(complete.profile.id);
  const onChange = useCallback(
    (next: (review: Review) => Review) =>
      change((before) => (before === null ? null : { ...before, review: next(before.review) })),
    [change],
  );
  const desk = useRef<HTMLDivElement>(null);
  const step = kept === null ? 'choose' : kept.applied === null ? 'review' : 'report';
  const lastStep = useRef(step);
  useEffect(() => {
    if (lastStep.current === step) return;
    lastStep.current = step;
    // What was pressed is gone with the step before.
    desk.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [step]);

  const discard = () => {
    change(() => null);
    const action = { label: 'Take it back', onSelect: () => change(() => kept) };
    toast('The review was discarded.', { tone: 'info', action });
  };
  return (
    <div ref={desk} tabIndex={-1} className={styles['desk']}>
      {kept === null ? (
        <UploadSection
          formats={formats}
          onRead={(fileName, parsed) =>
            change(() => ({ review: newReview(fileName, parsed), applied: null }))
          }
        />
      ) : kept.applied === null ? (
        <ReviewForm
          review={kept.review}
          complete={complete}
          onChange={onChange}
          onApplied={(applied) => {
            change((before) => (before === null ? null : { ...before, applied }));
            void queryClient.invalidateQueries({ queryKey: ['profile'] });
          }}
          onDiscard={discard}
        />
      ) : (
        <AppliedReport
          review={kept.review}
          applied={kept.applied}
          onDone={() => change(() => null)}
        />
      )}
      {step !== 'review' && (
        <>
          <StoredResumes complete={complete} resumes={resumes} />
          <JsonResumeSection />
        </>
      )}
    </div>
  );
}
