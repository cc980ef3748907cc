import { LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';
import * as v from 'valibot';

/** Time to look at what came and confirm it. */
const KEPT_SECONDS = 600;

/** Where imports wait. */
export interface PendingImports {
  OAUTH_STATES: {
    get(key: string): Promise<string | null>;
    delete(key: string): Promise<void>;
  };
}

const key = (userId: string): string => `oauth-pending:${userId}`;

/** Keeps what LinkedIn told until the user confirms it; it changes nothing until then. */
export async function keepPendingImport(
  { OAUTH_STATES }: { OAUTH_STATES: Pick<KVNamespace, 'put'> },
  userId: string,
  profile: LinkedInProfile,
): Promise<void> {
  await OAUTH_STATES.put(key(userId), JSON.stringify(profile), { expirationTtl: KEPT_SECONDS });
}

export async function findPendingImport(
  { OAUTH_STATES }: PendingImports,
  userId: string,
): Promise<LinkedInProfile | null> {
  const stored = await OAUTH_STATES.get(key(userId));
  return stored === null ? null : v.parse(LinkedInProfile, JSON.parse(stored));
}

export async function dropPendingImport(
  { OAUTH_STATES }: PendingImports,
  userId: string,
): Promise<void> {
  await OAUTH_STATES.delete(key(userId));
}
