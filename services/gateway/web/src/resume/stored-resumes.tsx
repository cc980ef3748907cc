import type { AnswerOf } from '@jobmatch/client/answers';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { TimeAgo } from '../ui/time.tsx';
import { UserWords } from '../ui/user-text.tsx';
import type { CompleteProfile } from './already-there.ts';
import { ResumeMenu } from './resume-menu.tsx';
import { RenameDialog, NewResumeDialog } from './resume-dialogs.tsx';
import styles from './stored-resumes.module.css';

export type StoredResume = AnswerOf<'/api/resume', 'get'>['resumes'][number];

interface Props {
  complete: CompleteProfile;
  resumes: readonly StoredResume[];
}

/** The résumés that are kept as documents, and a way to make one. */
export function StoredResumes({ complete, resumes }: Props) {
  const [isMaking, setIsMaking] = useState(false);
  const [renamed, setRenamed] = useState<StoredResume | null>(null);
  return (
    <Section
      title="Your résumés"
      actions={
        <Button icon={<FilePlus2 aria-hidden="true" />} onClick={() => setIsMaking(true)}>
          Make one from your profile
        </Button>
      }
    >
      {resumes.length === 0 ? (
        <EmptyState title="You keep no résumé yet.">
          One made from your profile can be downloaded as PDF or Word.
        </EmptyState>
      ) : (
        <ul className={styles['list']}>
          {resumes.map((resume) => (
            <li key={resume.id} className={styles['item']}>
              <div className={styles['words']}>
                <p className={styles['name']}>
                  <UserWords text={resume.title} />
                </p>
                <p className={styles['detail']}>
                  {resume.type === 'tailored' ? 'For one job' : 'General'} · changed{' '}
                  <TimeAgo at={resume.updatedAt} />
                </p>
              </div>
              <ResumeMenu resume={resume} onRename={() => setRenamed(resume)} />
            </li>
          ))}
        </ul>
      )}
      <NewResumeDialog open={isMaking} complete={complete} onClose={() => setIsMaking(false)} />
      <RenameDialog resume={renamed} onClose={() => setRenamed(null)} />
    </Section>
  );
}
