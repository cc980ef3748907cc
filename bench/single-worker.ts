/**
 * What it costs that gateway and core are two Workers, and what tokens and limits cost.
 *
 *   npm run bench -- single-worker [--rounds=400] [--blocks=10]
 *
 * `fleet` is gateway and core from their real configurations; `one` is both in one Worker, core called in
 * process instead of over the binding: same tokens, limits, checks and queries. `hono` is what a program of
 * one Worker would be: tokens and the same queries, without limits, ETags and keys. `hello` answers a
 * word: what the way there costs. All run in one process of workerd on one database, with HTTP to
 * workerd's own sockets. Latency: one request at a time, one of each variant by turns. Throughput: blocks
 * of requests, 32 at a time, by turns as well; a ratio is of blocks that followed each other, and the
 * median of those. Limits: p50 of a read 1.25 × and throughput 0.75 × of `one`.
 *
 * Tokens and limits: a Worker does the gateway's own checks 50 times over for one request; what that takes
 * longer than none, by 50, is what they cost one. The limit is 15 % of a read by the fleet beyond `hello`.
 */
import { parseArgs } from 'node:util';
import { quantile } from './load/quantile.ts';
import type { LoadClient, Sent } from '@jobmatch/tests/load-client';
import { startVariants } from './single-worker/variants.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '400' },
    blocks: { type: 'string', default: '10' },
  },
  strict: false,
});
const [ROUNDS, BLOCKS] = [Number(flags.rounds), Number(flags.blocks)];
const WARM_UP = 40;
const BLOCK = { count: 160, atOnce: 32 };
const CHECKS = 50;
const CHECK_ROUNDS = 40;
const COMPARED = ['fleet', 'one', 'hono', 'hello'] as const;
type Compared = (typeof COMPARED)[number];
const LIMITS = { p50: 1.25, throughput: 0.75, guards: 0.15 };

const median = (values: readonly number[]): number => quantile(values, 0.5);
const failures: string[] = [];

const { clients, token, jobId, close } = await startVariants();
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
const requests: Record<string, Sent> = {
  list: { method: 'GET', path: '/api/jobs', headers },
  get: { method: 'GET', path: `/api/jobs/${jobId}`, headers },
  create: {
    ...{ method: 'POST', path: '/api/jobs', headers },
    body: JSON.stringify({ title: 'Harbour welder', company: 'Harbour Works' }),
  },
};

/** Milliseconds of each variant's requests, one of each by turns, every round in another order. */
async function latencies(sent: Sent): Promise<Record<Compared, number[]>> {
  const times: Record<Compared, number[]> = { fleet: [], one: [], hono: [], hello: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (let turn = 0; turn < COMPARED.length; turn += 1) {
      const variant = COMPARED[(turn + round) % COMPARED.length] ?? 'fleet';
      const tookMs = await clients[variant].time(sent);
      if (round >= WARM_UP) times[variant].push(tookMs);
    }
  }
  return times;
}

/** Requests a second of each variant's blocks. */
async function throughputs(sent: Sent): Promise<Record<Compared, number[]>> {
  const perSecond: Record<Compared, number[]> = { fleet: [], one: [], hono: [], hello: [] };
  for (let block = 0; block <= BLOCKS; block += 1) {
    for (let turn = 0; turn < COMPARED.length; turn += 1) {
      const variant = COMPARED[(turn + block) % COMPARED.length] ?? 'fleet';
      const answered = await clients[variant].throughput(sent, BLOCK);
      if (block > 0) perSecond[variant].push(answered);
    }
  }
  return perSecond;
}

/** Of blocks that followed each other, so that a moment when the machine was busy is in both. */
const pairedRatio = (a: readonly number[], b: readonly number[]): number =>
  median(a.map((value, i) => value / (b[i] ?? Number.NaN)));

/** What tokens and limits cost one request, in milliseconds. */
async function checkMs(client: LoadClient): Promise<number> {
  const ask = (times: number) => client.time({ method: 'GET', path: `/?times=${times}`, headers });
  const differences: number[] = [];
  for (let round = 0; round <= CHECK_ROUNDS; round += 1) {
    const none = await ask(0);
    const checked = await ask(CHECKS);
    if (round > 0) differences.push((checked - none) / CHECKS);
  }
  return median(differences);
}

function expectAtMost(what: string, seen: number, limit: number): void {
  if (seen > limit) failures.push(`${what} is ${seen.toFixed(2)}, more than ${limit}.`);
}

try {
  console.log('| request | | fleet | one | hono | hello | fleet / one | fleet / hono |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const reads = { whole: [] as number[], hello: [] as number[] };
  for (const [name, sent] of Object.entries(requests)) {
    const times = await latencies(sent);
    const p50 = (variant: Compared): number => median(times[variant]);
    const cells = COMPARED.map((variant) =>
      [0.5, 0.95].map((q) => quantile(times[variant], q).toFixed(2)).join(' / '),
    );
    const ratios = { one: p50('fleet') / p50('one'), hono: p50('fleet') / p50('hono') };
    console.log(
      `| ${name} | ms, p50 / p95 | ${cells.join(' | ')} | ${ratios.one.toFixed(2)} | ${ratios.hono.toFixed(2)} |`,
    );

    const perSecond = await throughputs(sent);
    const counts = COMPARED.map((variant) => median(perSecond[variant]).toFixed(0));
    const toOne = pairedRatio(perSecond.fleet, perSecond.one);
    const toHono = pairedRatio(perSecond.fleet, perSecond.hono);
    console.log(
      `| ${name} | answers a second | ${counts.join(' | ')} | ${toOne.toFixed(2)} | ${toHono.toFixed(2)} |`,
    );
    if (sent.method !== 'GET') continue;
    reads.whole.push(p50('fleet'));
    reads.hello.push(p50('hello'));
    expectAtMost(`p50 of ${name} against one Worker`, ratios.one, LIMITS.p50);
    if (toOne < LIMITS.throughput) {
      failures.push(
        `Throughput of ${name} is ${toOne.toFixed(2)} of one Worker's, less than ${LIMITS.throughput}.`,
      );
    }
  }
  const costMs = await checkMs(clients.guards);
  const readMs = Math.min(...reads.whole.map((whole, i) => whole - (reads.hello[i] ?? 0)));
  console.log(
    `\nTokens and limits: ${costMs.toFixed(3)} ms, ${((100 * costMs) / readMs).toFixed(1)} % of the ${readMs.toFixed(2)} ms that the shorter read takes beyond hello.`,
  );
  expectAtMost('The share of tokens and limits', costMs / readMs, LIMITS.guards);
} finally {
  await close();
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
