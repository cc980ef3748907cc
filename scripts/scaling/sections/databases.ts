import { CASES } from '../demand.ts';
import { SIZES } from '../inputs.ts';
import { markdownTable } from '../markdown-table.ts';
import type { Measurements } from '../measurements.ts';
import { shardsFor } from '../shard-count.ts';
import { type At, TITLES } from './at-size.ts';

/** How many databases of users each size needs. */
export function databases(at: At, measured: Measurements): string {
  const count = (value: number | null): string => (value === null ? 'too large' : String(value));
  const row = (title: string, of: 'everything' | 'kept') => [
    title,
    ...SIZES.map((size) => {
      const [low, likely, high] = CASES.map((which) =>
        count(shardsFor(at(size, which), measured)[of]),
      );
      return `${likely} (${low} – ${high})`;
    }),
  ];
  return [
    '## Databases of users',
    '',
    'Each filled to 70 % in bytes and in time, the catalogue aside in one of its own:',
    '',
    markdownTable(TITLES, [
      row('with the whole catalogue in each', 'everything'),
      row('with what its users keep', 'kept'),
    ]),
  ].join('\n');
}
