import { readClientAddress } from '@jobmatch/shared/caller';
import { type ClientSoftware, readUserAgent } from './user-agent.ts';

/** What a session remembers of the client that uses it. */
export interface Device extends ClientSoftware {
  ipAddress: string | null;
  userAgent: string | null;
}

/** The device of a request: its address as the gateway saw it and what its user agent tells. */
export function deviceOf(request: Request): Device {
  const userAgent = request.headers.get('user-agent')?.slice(0, 500) ?? null;
  return { ipAddress: readClientAddress(request), userAgent, ...readUserAgent(userAgent) };
}
