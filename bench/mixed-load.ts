/**
 * 1,000 candidates at the same time for a minute, each with an address of their own.
 *
 *   npm run bench -- mixed-load [--users=1000] [--seconds=60] [--think=20] [--seed=1]
 *
 * The fleet runs in workerd alone, with the limits it has when it is deployed and bindings that count.
 * Four of five requests read; the rest search, analyse, add and save postings, track applications and
 * have them written. Between an answer and the next request a candidate thinks, 20 seconds on average,
 * so that the machine is not the limit. Afterwards the rows are held against what was acknowledged.
 * Fails on an error, on 1 % of 429, on a row that is not as it was acknowledged, and on more than 0.1 KV
 * writes of the gateway a request.
 */
import { parseArgs } from 'node:util';
import { runMixedLoad } from '@jobmatch/tests/mixed-load';
import { quantile } from './load/quantile.ts';

const { values: flags } = parseArgs({
  options: {
    users: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    think: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
  strict: false,
});
const SHOWN = 5;
const LIMITS = { limitedShare: 0.01, kvWritesPerRequest: 0.1 };

const load = {
  users: Number(flags.users),
  forMs: Number(flags.seconds) * 1000,
  thinkMs: Number(flags.think) * 1000,
  seed: Number(flags.seed),
};
const report = await runMixedLoad(load);
const { requests, errors, limited, violations, gatewayKvWrites, latenciesMs } = report;
const kvWrites = gatewayKvWrites / requests;

console.log('| request | count | ms, p50 / p95 |');
console.log('| --- | --- | --- |');
for (const [name, times] of [...latenciesMs].toSorted(([, a], [, b]) => b.length - a.length)) {
  const cell = [0.5, 0.95].map((q) => quantile(times, q).toFixed(0)).join(' / ');
  console.log(`| ${name} | ${times.length} | ${cell} |`);
}
console.log(
  `\n${load.users} candidates, ${requests} requests: ${errors.length} errors, ${limited} times 429, ` +
    `${violations.length} rows not as acknowledged, ${kvWrites.toFixed(4)} KV writes of the gateway a request.`,
);
for (const line of [...errors.slice(0, SHOWN), ...violations.slice(0, SHOWN)]) console.error(line);
const isWithin =
  errors.length === 0 &&
  violations.length === 0 &&
  limited / requests < LIMITS.limitedShare &&
  kvWrites <= LIMITS.kvWritesPerRequest;
process.exitCode = isWithin ? 0 : 1;
