import {
  type Caller,
  REQUEST_ID_HEADER,
  stripIdentity,
  writeCaller,
  writeClientAddress,
} from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';

interface Forwarded {
  caller: Caller | null;
  address: string;
  requestId: string;
  log: Log;
}

/**
 * Sends a request on to the service that owns it, with our identity headers in place of any the
 * client sent and without the token, which ends here.
 */
export async function forward(
  service: Fetcher,
  request: Request,
  { caller, address, requestId, log }: Forwarded,
): Promise<Response> {
  const headers = new Headers(request.headers);
  stripIdentity(headers);
  headers.delete('authorization');
  headers.set(REQUEST_ID_HEADER, requestId);
  writeClientAddress(headers, address);
  if (caller !== null) writeCaller(headers, caller);
  try {
    return await service.fetch(new Request(request, { headers, redirect: 'manual' }));
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err);
    log.error('service.unreachable', { message });
    throw new AppError('UNAVAILABLE', 'This part of the service is not available. Try again soon.');
  }
}
