import type { Counters, DayTally, LayerTally } from '@jobmatch/shared/contracts/analytics';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';
import { firstDay } from '../first-day.ts';

const SUMS = sql`sum(calls) as calls, sum(tokens_in) as tokensIn, sum(tokens_out) as tokensOut,
  sum(errors) as errors, sum(cost_micro_usd) as costMicroUsd`;

/** What was counted on some days up to today, in one round trip. */
export async function readCounters(
  db: Database,
  { days, now }: { days: number; now: Date },
): Promise<Counters> {
  const since = firstDay(now, days);
  const [layers, buckets, daily] = await runStatements(db, [
    sql<Omit<LayerTally, 'latencyHistogram'>>`
      select model, layer, ${SUMS} from ai_counters where day >= ${since}
      group by model, layer order by model, layer`,
    sql<{ model: string; layer: string; calls: number }>`
      select model, layer, sum(bucket.value) as calls
      from ai_counters, json_each(latency_histogram) as bucket where day >= ${since}
      group by model, layer, bucket.key order by model, layer, bucket.key`,
    sql<DayTally>`
      select day, model, ${SUMS} from ai_counters where day >= ${since} and layer = 'model'
      group by day, model order by day, model`,
  ]);
  const histograms = Map.groupBy(buckets, ({ model, layer }) => `${layer} ${model}`);
  return {
    since,
    layers: layers.map((tally) => {
      const counted = histograms.get(`${tally.layer} ${tally.model}`) ?? [];
      return { ...tally, latencyHistogram: counted.map(({ calls }) => calls) };
    }),
    days: daily,
  };
}
