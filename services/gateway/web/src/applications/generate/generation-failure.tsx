import { ApiError } from '@jobmatch/client/api-error';
import { Link } from 'wouter';
import { failureOf } from '../../api/failure.ts';
import { Banner } from '../../ui/banner.tsx';

/** Why nothing was written, and where that is mended. */
export function GenerationFailure({ error }: { error: unknown }) {
  const { text, requestId } = failureOf(error);
  const lacksExperience = error instanceof ApiError && 'workExperience' in error.fields;
  return (
    <Banner tone="danger" requestId={requestId}>
      {text}
      {lacksExperience && (
        <>
          {' '}
          <Link href="/profile">Go to your profile</Link> or{' '}
          <Link href="/resume">bring in your résumé</Link>.
        </>
      )}
    </Banner>
  );
}
