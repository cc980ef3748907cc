import { type Caller, readClientAddress } from '@jobmatch/shared/caller';
import type { ClientOrigin, ImportedField } from '@jobmatch/shared/contracts/linkedin';
import { AppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { fetchPicture } from './fetch-picture.ts';
import { dropPendingImport, findPendingImport } from './pending-import.ts';

/** Writes the caller's own pending import into their profile. */
export async function complete(
  env: Env,
  caller: Caller,
  { request, log }: { request: Request; log: Log },
): Promise<ImportedField[]> {
  const profile = await findPendingImport(env, caller.userId);
  if (profile === null) throw new AppError('NOT_FOUND', 'There is no import to confirm.');
  const photo = await fetchPicture(env, profile.pictureUrl, log);
  const origin = clientOrigin(request, caller.requestId);
  const imported = await env.CORE_LINKEDIN.importProfile(caller, { profile, photo, origin });
  await dropPendingImport(env, caller.userId);
  return imported;
}

export const clientOrigin = (request: Request, requestId: string): ClientOrigin => ({
  ipAddress: readClientAddress(request),
  userAgent: request.headers.get('user-agent'),
  requestId,
});
