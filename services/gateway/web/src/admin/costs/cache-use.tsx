import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from '../admin.module.css';
import { Chart } from '../charts/chart.tsx';
import { count, percent } from '../format.ts';
import type { CacheUse as Use } from './queries.ts';

const NAMES = {
  embeddings: 'Embeddings',
  facts: 'Facts of postings',
  analyses: 'Analyses',
} as const;
const LAYERS = { kv: 'KV', d1: 'D1' } as const;

/** How often each cache, and each layer of it, had what it was asked for. */
export function CacheUse({ caches }: { caches: readonly Use[] }) {
  const layers = caches.flatMap(layersOf);
  const rows = caches.flatMap((cache) => [...allLayersOf(cache), ...layersOf(cache)]);
  return (
    <>
      <DataTable
        caption="Caches and their layers"
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { header: 'Cache', cell: ({ name }) => name },
          { header: 'Hits', numeric: true, cell: ({ hits }) => count(hits) },
          { header: 'Misses', numeric: true, cell: ({ misses }) => count(misses) },
          { header: 'Hit rate', numeric: true, cell: ({ hitRate }) => percent(hitRate) },
        ]}
      />
      <p className={styles['note']}>A layer is asked for what the layers before it did not have.</p>
      {layers.every(({ hitRate }) => hitRate === null) ? (
        <EmptyState title="No cache was asked for anything in this time." />
      ) : (
        <Chart
          title="Hit rate by layer"
          rows={layers}
          name={{ header: 'Layer', of: ({ name }) => name }}
          series={[{ label: 'Hit rate', of: ({ hitRate }) => hitRate, tone: 'accent' }]}
          format={percent}
          shape="bars"
          max={1}
        />
      )}
    </>
  );
}

const layersOf = ({ cache, layers }: Use) =>
  layers.map((layer) => ({ ...layer, name: `${NAMES[cache]}, ${LAYERS[layer.layer]}` }));

/** A cache of one layer is that layer. */
const allLayersOf = ({ cache, layers, hits, misses, hitRate }: Use) =>
  layers.length > 1 ? [{ name: `${NAMES[cache]}, in all`, hits, misses, hitRate }] : [];
