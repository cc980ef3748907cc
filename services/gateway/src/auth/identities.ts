import { type ExternalIdentity, ResolvedIdentity } from '@jobmatch/shared/contracts/identity';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { askCore } from './ask-core.ts';
import { Memo } from './memo.ts';

const resolved = new Memo<ResolvedIdentity>({ max: 10_000, ttlMs: 60_000 });

/** The account of an issuer's subject, which core creates at first sight. */
export async function accountOf(env: Env, identity: ExternalIdentity): Promise<ResolvedIdentity> {
  const key = JSON.stringify([identity.provider, identity.subject]);
  const known = resolved.get(key);
  if (known !== undefined) return known;
  const account = await askCore(async () => {
    using answer = await env.CORE_IDENTITY.resolveIdentity(identity);
    return v.parse(ResolvedIdentity, answer);
  });
  resolved.set(key, account);
  return account;
}
