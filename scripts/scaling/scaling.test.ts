import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../local/paths.ts';
import { type Budgets, readBudgets } from './budgets.ts';
import { billOf, priced, totalBill } from './cost.ts';
import { demandOf } from './demand.ts';
import { bytes, figure, money, percent } from './figures.ts';
import { REQUESTS_A_DAY, SIZES } from './inputs.ts';
import { markdownTable } from './markdown-table.ts';
import { type Measurements, readMeasurements } from './measurements.ts';
import { report } from './report.ts';
import { shardsFor } from './shard-count.ts';
import { WALLS, pressing, usersAt } from './walls.ts';

const budgets = readBudgets();
const measured = readMeasurements();
const [small, middle, large] = SIZES;

describe('docs/scaling.md', () => {
  it('is what `npm run scaling` writes', () => {
    const page = readFileSync(join(root, 'docs', 'scaling.md'), 'utf8');
    expect(report(budgets, measured)).toBe(page);
  });

  it('has an assumption for every request that is measured', () => {
    expect(Object.keys(REQUESTS_A_DAY).toSorted()).toEqual(
      budgets.map(({ name }) => name).toSorted(),
    );
    const unknown = budgets.map((each) => ({ ...each, name: 'GET /new' }));
    expect(() => demandOf(1, small, 'likely', unknown, measured)).toThrow('GET /new');
  });
});

describe('demand', () => {
  const of = (users: number, size: (typeof SIZES)[number]) =>
    demandOf(users, size, 'likely', budgets, measured);

  it('is made of the operations of each request, as often as it is asked', () => {
    const only: Budgets = budgets.map((each) => ({
      ...each,
      warm: { ...each.warm, d1RowsRead: each.name === 'GET /api/jobs' ? 7 : 0 },
    }));
    const { aMonth } = demandOf(1000, small, 'likely', only, measured);
    // A tenth of them on a day, six times each, seven rows, thirty days.
    expect(aMonth.d1RowsRead).toBeCloseTo(1000 * 0.1 * 6 * 7 * 30);
  });

  it('grows with accounts, the catalogue apart', () => {
    const [one, two] = [of(1000, middle), of(2000, middle)];
    expect(two.requestsADay).toBeCloseTo(2 * one.requestsADay);
    expect(two.catalogueBytes).toBe(one.catalogueBytes);
    expect(two.d1Bytes - two.catalogueBytes).toBeCloseTo(2 * (one.d1Bytes - one.catalogueBytes));
  });

  it('is least where every assumption is low and most where every one is high', () => {
    for (const size of SIZES) {
      const [low, likely, high] = (['low', 'likely', 'high'] as const).map((which) =>
        totalBill(billOf(demandOf(size, size, which, budgets, measured))),
      );
      expect(low).toBeLessThanOrEqual(likely ?? 0);
      expect(likely).toBeLessThan(high ?? 0);
    }
  });
});

describe('money', () => {
  it('is asked for what is beyond the month’s included amount', () => {
    expect(priced('requests', 9e6)).toBe(0);
    expect(priced('requests', 15e6)).toBeCloseTo(1.5);
    expect(priced('d1GbMonth', 6)).toBeCloseTo(0.75);
    // The example of Cloudflare's page: 15 million requests of 7 ms.
    expect(5 + priced('requests', 15e6) + priced('cpuMs', 7 * 15e6)).toBeCloseTo(8);
  });

  it('is the plan alone where nobody does anything', () => {
    const nobody = demandOf(0, small, 'likely', budgets, { ...measured, posting: [] });
    const aMonth = Object.fromEntries(Object.keys(nobody.aMonth).map((name) => [name, 0]));
    const idle = { ...nobody, aMonth: { ...nobody.aMonth, ...aMonth }, vectors: 0, kvBytes: 0 };
    expect(totalBill(billOf(idle))).toBe(5);
  });
});

describe('walls', () => {
  it('are met where the number of accounts says', () => {
    for (const wall of WALLS) {
      const users = usersAt(wall, middle, 'likely', budgets, measured);
      expect(users, wall.name).not.toBeNull();
      const demand = demandOf(users ?? 0, middle, 'likely', budgets, measured);
      expect(wall.demand(demand) / wall.max, wall.name).toBeCloseTo(1);
    }
  });

  it('are met one day: the catalogue alone can be past one', () => {
    const [size] = WALLS;
    const heavy: Measurements = { ...measured, posting: [{ name: 'jobs', rows: 1, bytes: 1e9 }] };
    expect(size && usersAt(size, large, 'likely', budgets, heavy)).toBeNull();
  });

  it('come with the most pressing first', () => {
    const shares = pressing(demandOf(large, large, 'likely', budgets, measured)).map(
      ({ share }) => share,
    );
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  });
});

describe('databases of users', () => {
  const demand = { ...demandOf(middle, middle, 'likely', budgets, measured) };

  it('are as many as bytes or time ask for', () => {
    const light = { ...demand, catalogueBytes: 0, d1Bytes: 21e9, peakD1BusyMsASecond: 0 };
    expect(shardsFor(light, measured).everything).toBe(3);
    expect(shardsFor({ ...light, peakD1BusyMsASecond: 7000 }, measured).everything).toBe(10);
  });

  it('cannot hold a catalogue that fills one', () => {
    const full = { ...demand, catalogueBytes: 8e9, d1Bytes: 20e9 };
    expect(shardsFor(full, measured).everything).toBeNull();
    expect(shardsFor(full, measured).kept).toBeGreaterThan(1);
  });
});

describe('figures', () => {
  it('have three digits and a unit', () => {
    expect([0, 0.123, 1, 12.34, 999, 1000, 48_000, 1_234_567].map(figure)).toEqual([
      ...['0', '0.12', '1', '12.3', '999', '1 k', '48 k', '1.23 M'],
    ]);
    expect([bytes(512), bytes(10e9), money(0.001), money(1.5), money(1234), percent(0.5)]).toEqual([
      ...['512 B', '10 GB', '< 0.01', '1.50', '1.23 k', '50 %'],
    ]);
  });

  it('stand in columns', () => {
    expect(markdownTable(['a', 'long'], [['12345', 'é']])).toBe(
      '| a     | long |\n| ----- | ---- |\n| 12345 | é    |',
    );
  });
});
