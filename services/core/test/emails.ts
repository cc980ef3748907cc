import { env } from 'cloudflare:workers';
import type { NewEmail } from '@jobmatch/shared/contracts/emails';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { writeEmail } from '../src/emails/write/write.ts';
import { newUser } from './client.ts';

const APPLICATION_EMAIL = {
  kind: 'application',
  variantId: null,
  attach: null,
  subject: 'Application',
  text: 'Dear team',
  html: '<p>Dear team</p>',
} as const satisfies Partial<NewEmail>;

/** Messages that were put on a queue, in the place of the queue. */
export function recordedQueue(): { bodies: unknown[]; EMAILS: Queue } {
  const bodies: unknown[] = [];
  const send = async (body: unknown) => void bodies.push(body);
  const sendBatch = async (messages: Iterable<{ body: unknown }>) =>
    void bodies.push(...[...messages].map(({ body }) => body));
  // Only what producers do is called.
  return { bodies, EMAILS: { send, sendBatch } as unknown as Queue };
}

/** A user with an application, and a function that writes e-mails about it. */
export async function newWriter() {
  const { userId, send } = await newUser();
  const created = await send('POST', '/api/applications', { jobTitle: 'Welder', company: 'Acme' });
  const { id: applicationId } = created.body as { id: string }; // what this route answers
  const scope = userScope({ userId });
  const queue = recordedQueue();
  const write = async (to: string, now = new Date()): Promise<string> => {
    const writing = {
      env: { ...env, EMAILS: queue.EMAILS },
      requestId: newId(),
      log: createLog({ service: 'test' }),
      now,
    };
    return (await writeEmail(writing, scope, { ...APPLICATION_EMAIL, applicationId, to })).emailId;
  };
  return { userId, scope, applicationId, queue, write };
}
