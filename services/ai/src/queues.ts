import { createLog } from '@jobmatch/shared/log';
import { measuredBatch } from '@jobmatch/shared/queue-metrics';
import { passTraceOn } from '@jobmatch/shared/rpc-trace';
import { inTrace, traceOfBatch } from '@jobmatch/shared/trace';
import { consumeDeadLetters } from './embeddings/consume-dead-letters.ts';
import { consumeEmbeddings } from './embeddings/consume.ts';
import type { Env } from './env.ts';
import { consumeErasures } from './erasures/erasures.ts';
import { consumeMatching } from './matching/consume-matching.ts';

type Consumer = (
  batch: MessageBatch,
  env: Env,
  log: ReturnType<typeof createLog>,
  ctx: ExecutionContext,
) => Promise<void>;

/** What reads each queue; its full name is `jobmatch-{queue}-{environment}`. */
const CONSUMERS: Readonly<Record<string, Consumer>> = {
  embeddings: consumeEmbeddings,
  'embeddings-dlq': consumeDeadLetters,
  'erasures-ai': consumeErasures,
  matching: consumeMatching,
};

export async function consume(batch: MessageBatch, env: Env, ctx: ExecutionContext): Promise<void> {
  const name = batch.queue.replace(/^jobmatch-/, '').replace(`-${env.ENVIRONMENT}`, '');
  const consumer = CONSUMERS[name];
  if (consumer === undefined) throw new Error(`Nothing reads the queue ${batch.queue}.`);
  const log = createLog({ service: 'ai', queue: name });
  await inTrace(traceOfBatch(batch), () =>
    measuredBatch({ metrics: env.QUEUE_METRICS, log }, name, batch, () =>
      consumer(batch, passTraceOn(env), log, ctx),
    ),
  );
}
