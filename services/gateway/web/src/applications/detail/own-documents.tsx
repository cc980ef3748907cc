import { Section } from '../../ui/section.tsx';
import { UserText } from '../../ui/user-text.tsx';
import type { Application } from '../queries.ts';
import { ResumeText } from './resume-text.tsx';

/** The letter and the résumé that belong to no variant, where there are any. */
export function OwnDocuments({ application }: { application: Application }) {
  const { coverLetter, customResume } = application;
  return (
    <>
      {coverLetter !== null && (
        <Section title="Letter outside of the variants">
          <UserText text={coverLetter} />
        </Section>
      )}
      {customResume !== null && (
        <Section title="Résumé outside of the variants">
          <ResumeText resume={customResume} />
        </Section>
      )}
    </>
  );
}
