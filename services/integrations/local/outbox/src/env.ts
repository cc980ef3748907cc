import type { Mailbox } from './mailbox.ts';

export interface Env {
  MAILBOX: DurableObjectNamespace<Mailbox>;
}

/** There is one mailbox for everything that is sent. */
export const mailbox = (env: Env) => env.MAILBOX.getByName('outbox');
