import type { ExternalIdentity, ResolvedIdentity } from '@jobmatch/shared/contracts/identity';
import type { Env } from '../env.ts';
import { Memo } from './memo.ts';

const resolved = new Memo<ResolvedIdentity>({ max: 10_000, ttlMs: 60_000 });

/** The account of an issuer's subject, which core creates at first sight. */
export async function accountOf(env: Env, identity: ExternalIdentity): Promise<ResolvedIdentity> {
  const key = JSON.stringify([identity.provider, identity.subject]);
  const known = resolved.get(key);
  if (known !== undefined) return known;
  using answer = await env.CORE_IDENTITY.resolveIdentity(identity);
  const account = { userId: answer.userId, role: answer.role };
  resolved.set(key, account);
  return account;
}
