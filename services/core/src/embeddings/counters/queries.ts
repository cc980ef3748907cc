import {
  type AiCount,
  type CacheCounters,
  LATENCY_BOUNDS_MS,
} from '@jobmatch/shared/contracts/embeddings';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

const DAY_MS = 24 * 3_600_000;

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Adds to the day's counters in one statement, so that no parallel call is lost. */
export async function addCounts(
  db: Database,
  counts: readonly AiCount[],
  now: Date,
): Promise<void> {
  if (counts.length === 0) return;
  const rows = counts.map(({ latenciesMs, ...count }) => ({
    ...count,
    histogram: histogramOf(latenciesMs),
  }));
  await db.run(sql`
    insert into ai_counters (day, model, layer, calls, tokens_in, tokens_out, errors,
      cost_micro_usd, latency_histogram)
    select ${dayOf(now)}, value->>'model', value->>'layer', value->>'calls', value->>'tokensIn',
      value->>'tokensOut', value->>'errors', value->>'costMicroUsd', value->'histogram'
    from json_each(${JSON.stringify(rows)}) where true
    on conflict (day, model, layer) do update set
      calls = calls + excluded.calls, tokens_in = tokens_in + excluded.tokens_in,
      tokens_out = tokens_out + excluded.tokens_out, errors = errors + excluded.errors,
      cost_micro_usd = cost_micro_usd + excluded.cost_micro_usd,
      latency_histogram = (
        select json_group_array(
          bucket.value + coalesce(ai_counters.latency_histogram->>bucket.key, 0)
          order by bucket.key)
        from json_each(excluded.latency_histogram) as bucket),
      updated_at = ${now.toISOString()}`);
}

/** How many of the latencies fall into each bucket; one that is longer than all bounds into the last. */
function histogramOf(latenciesMs: readonly number[]): number[] {
  const histogram = [...LATENCY_BOUNDS_MS.map(() => 0), 0];
  for (const latencyMs of latenciesMs) {
    const bucket = LATENCY_BOUNDS_MS.findIndex((boundMs) => latencyMs <= boundMs);
    const at = bucket === -1 ? LATENCY_BOUNDS_MS.length : bucket;
    histogram[at] = (histogram[at] ?? 0) + 1;
  }
  return histogram;
}

/** What a model and its cache did in the last `days` days, today included. */
export async function sumCounts(
  db: Database,
  { model, days, now }: { model: string; days: number; now: Date },
): Promise<CacheCounters> {
  const since = dayOf(new Date(now.getTime() - (days - 1) * DAY_MS));
  const rows = await db.all<CacheCounters>(sql`
    select
      coalesce(sum(calls) filter (where layer = 'kv-hit'), 0) as hits,
      coalesce(sum(calls) filter (where layer = 'kv-miss'), 0) as misses,
      coalesce(sum(calls) filter (where layer = 'model'), 0) as modelCalls,
      coalesce(sum(errors) filter (where layer = 'model'), 0) as modelErrors,
      coalesce(sum(tokens_in) filter (where layer = 'model'), 0) as tokensIn,
      coalesce(sum(cost_micro_usd) filter (where layer = 'model'), 0) as costMicroUsd
    from ai_counters where day >= ${since} and model = ${model}`);
  return rows[0] ?? NOTHING;
}

const NOTHING = {
  hits: 0,
  misses: 0,
  modelCalls: 0,
  modelErrors: 0,
  tokensIn: 0,
  costMicroUsd: 0,
};
