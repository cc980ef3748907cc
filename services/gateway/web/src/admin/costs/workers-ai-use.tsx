import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Chart } from '../charts/chart.tsx';
import { Figures } from '../figures.tsx';
import { count, milliseconds, percent, usd } from '../format.ts';
import { everyDay } from './every-day.ts';
import type { WorkersAiUse as Use } from './queries.ts';

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const DAY = {
  header: 'Day',
  of: ({ day }: Use['days'][number]) => day,
  short: (day: string) => short.format(new Date(day)),
};

/** Calls of Workers AI in all and by day. */
export function WorkersAiUse({ use }: { use: Use }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  if (use.calls === 0) return <EmptyState title="Workers AI was not called in this time." />;
  const days = everyDay(use, today);
  return (
    <>
      <Figures
        entries={[
          { name: 'Cost', value: usd(use.costUsd) },
          { name: 'Calls', value: count(use.calls) },
          {
            name: 'Failed calls',
            value: count(use.errors),
            detail: `${percent(use.errorRate)} of calls`,
          },
          { name: 'Tokens in', value: count(use.tokensIn) },
          { name: 'Tokens out', value: count(use.tokensOut) },
          { name: 'Median latency', value: milliseconds(use.latencyMs.p50) },
          { name: '95th percentile', value: milliseconds(use.latencyMs.p95) },
        ]}
      />
      <Chart
        title="Cost by day"
        rows={days}
        name={DAY}
        series={[{ label: 'Cost', of: ({ costUsd }) => costUsd, tone: 'accent' }]}
        format={usd}
        shape="columns"
      />
      <Chart
        title="Calls by day"
        rows={days}
        name={DAY}
        series={[
          { label: 'Calls', of: ({ calls }) => calls, tone: 'accent' },
          { label: 'Failed', of: ({ errors }) => errors, tone: 'danger' },
        ]}
        format={count}
        shape="columns"
      />
    </>
  );
}
