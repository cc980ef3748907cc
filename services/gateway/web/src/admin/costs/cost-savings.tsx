import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figures } from '../figures.tsx';
import { count, percent, usd } from '../format.ts';
import type { Savings } from './queries.ts';

const BASELINES = {
  'gpt-4': 'GPT-4, one call for each analysis',
  'one-8b-call-each': 'A model of 8 billion parameters, one call for each',
} as const;

/** What analyses cost beside what they would have cost with one model call each. */
export function CostSavings({ savings }: { savings: Savings }) {
  if (savings.analyses === 0) return <EmptyState title="No analysis was asked for in this time." />;
  return (
    <>
      <Figures
        entries={[
          { name: 'Analyses', value: count(savings.analyses) },
          { name: 'Cost of all', value: usd(savings.costUsd) },
          { name: 'Cost of one', value: usd(savings.costPerAnalysisUsd) },
          { name: 'Model calls', value: count(savings.modelCalls) },
          { name: 'Without a model call', value: percent(savings.withoutModelShare) },
          { name: 'Facts found by rules', value: count(savings.byRules) },
        ]}
      />
      <DataTable
        caption="The same analyses at other prices"
        rows={savings.comparedWith}
        keyOf={({ baseline }) => baseline}
        columns={[
          { header: 'Compared with', cell: ({ baseline }) => BASELINES[baseline] },
          {
            header: 'One analysis',
            numeric: true,
            cell: ({ perAnalysisUsd }) => usd(perAnalysisUsd),
          },
          { header: 'All of them', numeric: true, cell: ({ costUsd }) => usd(costUsd) },
          { header: 'Saved', numeric: true, cell: ({ savedUsd }) => usd(savedUsd) },
          { header: 'Share', numeric: true, cell: ({ savedShare }) => percent(savedShare) },
        ]}
      />
    </>
  );
}
