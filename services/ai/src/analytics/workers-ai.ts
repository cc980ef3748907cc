import type { Counters } from '@jobmatch/shared/contracts/analytics';
import * as v from 'valibot';
import { LatencyMs, latencyOf } from './latency.ts';
import { modelCalls } from './models.ts';
import { Usage, usageOf } from './usage.ts';

export const WorkersAiAnalytics = v.object({
  since: v.string(),
  ...Usage.entries,
  latencyMs: LatencyMs,
  /** Days without a call are left out. */
  days: v.array(v.object({ day: v.string(), ...Usage.entries })),
});

/** What Workers AI was asked for: all of its models together, and day by day. */
export function workersAiAnalytics({
  since,
  layers,
  days,
}: Counters): v.InferOutput<typeof WorkersAiAnalytics> {
  const calls = modelCalls(layers).filter(isOfWorkersAi);
  const byDay = Map.groupBy(days.filter(isOfWorkersAi), ({ day }) => day);
  return {
    since,
    ...usageOf(calls),
    latencyMs: latencyOf(calls.map(({ latencyHistogram }) => latencyHistogram)),
    days: [...byDay].map(([day, tallies]) => ({ day, ...usageOf(tallies) })),
  };
}

/** Workers AI names its models `@cf/…` and `@hf/…`, which no other provider does. */
const isOfWorkersAi = ({ model }: { model: string }): boolean => /^@(?:cf|hf)\//.test(model);
