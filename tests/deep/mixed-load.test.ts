import { beforeAll, expect, it } from 'vitest';
import { type LoadReport, runMixedLoad } from '../support/mixed-load/mixed-load.ts';

const SEED = Number(process.env['MIXED_LOAD_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const USERS = 1_000;
const FOR_MS = 60_000;
/** On average: fifty requests a second together, which two cores answer beside other work. */
const THINK_MS = 20_000;
/** On a machine so busy that not everybody was answered once, nothing has been shown. */
const REQUESTS_MIN = USERS;
const LIMITED_SHARE_MAX = 0.01;
const KV_WRITES_PER_REQUEST_MAX = 0.1;

let report: LoadReport;
beforeAll(async () => {
  report = await runMixedLoad({ users: USERS, forMs: FOR_MS, thinkMs: THINK_MS, seed: SEED });
  const { requests, limited, gatewayKvWrites } = report;
  process.stderr.write(
    `MIXED_LOAD_SEED=${SEED}: ${requests} requests of ${USERS} users, ${limited} refused, ` +
      `${gatewayKvWrites} KV writes of the gateway\n`,
  );
}, 420_000);

it('answers everybody', () => {
  expect(report.requests).toBeGreaterThan(REQUESTS_MIN);
  expect(report.errors).toEqual([]);
});

it('refuses next to nobody, as each has an address and limits of their own', () => {
  expect(report.limited / report.requests).toBeLessThan(LIMITED_SHARE_MAX);
});

it('stores what it acknowledged, once, and charges what it delivered', () => {
  expect(report.violations).toEqual([]);
});

it('counts requests without writing each count to KV', () => {
  expect(report.gatewayKvWrites / report.requests).toBeLessThanOrEqual(KV_WRITES_PER_REQUEST_MAX);
});
