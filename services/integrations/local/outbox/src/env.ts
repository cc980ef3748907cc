import type { Mailbox } from './mailbox.ts';

export interface Env {
  MAILBOX: DurableObjectNamespace<Mailbox>;
  /** Where the signed events go. */
  GATEWAY: Pick<Fetcher, 'fetch'>;
}

/** There is one mailbox for everything that is sent. */
export const mailbox = (env: Pick<Env, 'MAILBOX'>) => env.MAILBOX.getByName('outbox');
