import { readClientAddress } from '@jobmatch/shared/caller';
import { type ClientSoftware, readUserAgent } from './user-agent.ts';

/** What a session remembers of the client that uses it. */
export interface Device extends ClientSoftware {
  ipAddress: string | null;
  userAgent: string | null;
}

/** The device of a request: its address as the gateway saw it and what its user agent tells. */
export const deviceOf = (request: Request): Device =>
  deviceAt(readClientAddress(request), request.headers.get('user-agent'));

/** The device at an address, and what its user agent tells. */
export function deviceAt(ipAddress: string | null, sentUserAgent: string | null): Device {
  const userAgent = sentUserAgent?.slice(0, 500) ?? null;
  return { ipAddress, userAgent, ...readUserAgent(userAgent) };
}
