import { recordCounts } from '@jobmatch/ai/record-counts';
import { recordRequest } from '@jobmatch/gateway/record-request';
import { createLog } from '@jobmatch/shared/log';
import { measuredBatch } from '@jobmatch/shared/queue-metrics';

/**
 * The columns that each dataset has, as the code fills them: dataset without its environment → names.
 * Found by having the code write a point.
 */
export async function columnsWritten(): Promise<Record<string, Set<string>>> {
  const requests = recorder();
  const log = { ...createLog({}), info: () => {} };
  const answered = { method: 'GET', pathname: '/api/jobs', status: 200, durationMs: 1 };
  recordRequest({ REQUEST_METRICS: requests }, log, answered);

  const queues = recorder();
  await measuredBatch({ metrics: queues, log }, 'emails', { messages: [] }, () =>
    Promise.resolve(),
  );

  const models = recorder();
  const count = {
    ...{ model: 'm', layer: 'model', calls: 1, tokensIn: 1, tokensOut: 1, errors: 0 },
    ...{ costMicroUsd: 1, latenciesMs: [1] },
  };
  const CORE_EMBEDDINGS = { count: () => Promise.resolve() };
  await recordCounts({ AI_METRICS: models, CORE_EMBEDDINGS }, [count]);
  return {
    jobmatch_requests: requests.columns,
    jobmatch_queues: queues.columns,
    jobmatch_ai: models.columns,
  };
}

function recorder() {
  const columns = new Set(['timestamp', '_sample_interval']);
  return {
    columns,
    writeDataPoint({ indexes = [], blobs = [], doubles = [] }: AnalyticsEngineDataPoint = {}) {
      for (const [kind, values] of Object.entries({
        index: indexes,
        blob: blobs,
        double: doubles,
      })) {
        values.forEach((_, place) => columns.add(`${kind}${place + 1}`));
      }
    },
  };
}
