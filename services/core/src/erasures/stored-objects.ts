import type { UserScope } from '@jobmatch/shared/caller';
import type { StoreCounts } from '@jobmatch/shared/contracts/erasures';
import type { Env } from '../env.ts';

type BucketEnv = Pick<Env, 'AVATARS' | 'RESUMES' | 'EXPORTS'>;

const bucketsOf = (env: BucketEnv) =>
  [
    ['avatars', env.AVATARS],
    ['resumes', env.RESUMES],
    ['exports', env.EXPORTS],
  ] as const;

const prefixOf = (bucket: string, { userId }: UserScope) => `${bucket}/${userId}/`;

/** How many objects of the user each bucket holds. */
export async function countObjects(env: BucketEnv, scope: UserScope): Promise<StoreCounts> {
  const counts: StoreCounts = {};
  for (const [name, bucket] of bucketsOf(env)) {
    let objects = 0;
    let cursor: string | undefined;
    do {
      const page = await bucket.list({
        prefix: prefixOf(name, scope),
        ...(cursor === undefined ? {} : { cursor }),
      });
      objects += page.objects.length;
      cursor = page.truncated ? page.cursor : undefined;
    } while (cursor !== undefined);
    counts[name] = objects;
  }
  return counts;
}

/** Deletes every object of the user, whether a row knows of it or not. */
export async function deleteObjects(env: BucketEnv, scope: UserScope): Promise<void> {
  for (const [name, bucket] of bucketsOf(env)) {
    const prefix = prefixOf(name, scope);
    let more = true;
    while (more) {
      const page = await bucket.list({ prefix });
      if (page.objects.length > 0) await bucket.delete(page.objects.map(({ key }) => key));
      more = page.truncated;
    }
  }
}
