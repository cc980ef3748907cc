import { serve } from './account.ts';

/** A gateway on the loopback, as far as a smoke test asks it. */
export interface Fleet {
  url: string;
  /** What it answers to the n-th request for /ready, from one. */
  ready: (count: number) => boolean;
  /** Its version, as /health has it. */
  version: string;
  /** The version overrides that requests asked for. */
  overrides: (string | undefined)[];
  close(): Promise<void>;
}

export async function standInFleet(): Promise<Fleet> {
  let count = 0;
  const fleet: Fleet = {
    url: '',
    ready: () => true,
    version: '',
    overrides: [],
    close: () => served.close(),
  };
  const served = await serve((_, path, __, headers) => {
    fleet.overrides.push(headers['cloudflare-workers-version-overrides']?.toString());
    if (path === '/health')
      return { status: 200, body: JSON.stringify({ version: fleet.version }) };
    count += 1;
    return fleet.ready(count)
      ? { status: 200, body: JSON.stringify({ status: 'ready', checks: { ai: 'ok' } }) }
      : { status: 503, body: JSON.stringify({ checks: { ai: 'failed' } }) };
  });
  fleet.url = served.url;
  return fleet;
}
