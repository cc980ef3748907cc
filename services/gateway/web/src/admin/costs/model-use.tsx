import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import styles from '../admin.module.css';
import type { Columns } from '../columns.ts';
import { Chart } from '../charts/chart.tsx';
import { count, milliseconds, percent, usd } from '../format.ts';
import type { ModelUse as Use } from './queries.ts';

const COLUMNS: Columns<Use> = [
  {
    header: 'Model',
    cell: ({ model }) => (
      <span className={styles['id']}>
        <UserWords text={model} />
      </span>
    ),
  },
  { header: 'Calls', numeric: true, cell: ({ calls }) => count(calls) },
  {
    header: 'Failed',
    numeric: true,
    cell: ({ errors, errorRate }) => (
      <div>
        {count(errors)}
        <span className={styles['sub']}>{percent(errorRate)}</span>
      </div>
    ),
  },
  { header: 'Passed over', numeric: true, cell: ({ skipped }) => count(skipped) },
  { header: 'Tokens in', numeric: true, cell: ({ tokensIn }) => count(tokensIn) },
  { header: 'Tokens out', numeric: true, cell: ({ tokensOut }) => count(tokensOut) },
  {
    header: 'Cost',
    numeric: true,
    cell: ({ costUsd, costPerCallUsd }) => (
      <div>
        {usd(costUsd)}
        <span className={styles['sub']}>{usd(costPerCallUsd)} a call</span>
      </div>
    ),
  },
];

/** Calls, tokens, latency and cost of each model, whoever runs it. */
export function ModelUse({ models }: { models: readonly Use[] }) {
  if (models.length === 0) return <EmptyState title="No model was called in this time." />;
  const name = { header: 'Model', of: ({ model }: Use) => model, short: withoutVendor };
  return (
    <>
      <DataTable
        caption="Use of each model"
        rows={models}
        keyOf={({ model }) => model}
        columns={COLUMNS}
      />
      <p className={styles['note']}>
        A model is passed over for a while after it has failed too often.
      </p>
      <Chart
        title="Cost by model"
        rows={models}
        name={name}
        series={[{ label: 'Cost', of: ({ costUsd }) => costUsd, tone: 'accent' }]}
        format={usd}
        shape="bars"
      />
      <Chart
        title="Latency by model"
        rows={models}
        name={name}
        series={[
          { label: 'Median', of: ({ latencyMs }) => latencyMs.p50, tone: 'accent' },
          { label: '95th percentile', of: ({ latencyMs }) => latencyMs.p95, tone: 'warn' },
        ]}
        format={milliseconds}
        shape="bars"
      />
    </>
  );
}

/** `@cf/baai/bge-base-en-v1.5` by its last part. */
const withoutVendor = (model: string): string => model.split('/').at(-1) ?? model;
