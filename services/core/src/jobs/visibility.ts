import { jobs } from '@jobmatch/db-schema/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { eq, isNull, or } from 'drizzle-orm';

/** A posting is visible to its owner, and to everyone when it has none. */
export const visibleTo = (scope: UserScope) =>
  or(eq(jobs.ownerId, scope.userId), isNull(jobs.ownerId));
