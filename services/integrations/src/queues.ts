import { createLog } from '@jobmatch/shared/log';
import { measuredBatch } from '@jobmatch/shared/queue-metrics';
import { passTraceOn } from '@jobmatch/shared/rpc-trace';
import { inTrace, traceOfBatch } from '@jobmatch/shared/trace';
import { consumeEmailDeadLetters } from './emails/consume-dead-letters.ts';
import { consumeEmails } from './emails/consume.ts';
import type { Env } from './env.ts';
import { consumeErasures } from './erasures/erasures.ts';
import { consumeSearches } from './feeds/consume-searches.ts';
import { consumeDeadWebhooks, consumeWebhooks } from './webhooks/consume.ts';

type Consumer = (batch: MessageBatch, env: Env, log: ReturnType<typeof createLog>) => Promise<void>;

/** What reads each queue; its full name is `jobmatch-{queue}-{environment}`. */
const CONSUMERS: Readonly<Record<string, Consumer>> = {
  emails: consumeEmails,
  'emails-dlq': consumeEmailDeadLetters,
  'erasures-integrations': consumeErasures,
  searches: consumeSearches,
  webhooks: consumeWebhooks,
  'webhooks-dlq': consumeDeadWebhooks,
};

export async function consume(batch: MessageBatch, env: Env): Promise<void> {
  const name = batch.queue.replace(/^jobmatch-/, '').replace(`-${env.ENVIRONMENT}`, '');
  const consumer = CONSUMERS[name];
  if (consumer === undefined) throw new Error(`Nothing reads the queue ${batch.queue}.`);
  const log = createLog({ service: 'integrations', queue: name });
  await inTrace(traceOfBatch(batch), () =>
    measuredBatch({ metrics: env.QUEUE_METRICS, log }, name, batch, () =>
      consumer(batch, passTraceOn(env), log),
    ),
  );
}
