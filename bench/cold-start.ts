/**
 * How much longer each Worker takes from nothing to its first answer than one that says hello, and how
 * much of it is uploaded.
 *
 *   npm run bench -- cold-start [--rounds=7]
 *
 * Each start is a new process of workerd with one bundle, minified as it is deployed, and without
 * bindings, whose local stand-ins would be measured too; it answers `/health`. All are started by turns.
 * `beyond hello` is the median difference to the hello of the same round: what reading, compiling
 * and evaluating the bundle takes. The budgets of sizes are those that `npm run check` holds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { BUDGETS } from '@jobmatch/scripts/bundle-budgets';
import { SERVICES, configOf } from '@jobmatch/tests/bare-fleet';
import { type Module, bundle } from '@jobmatch/tests/bundle';
import { firstAnswerMs } from '@jobmatch/tests/first-answer';
import { quantile } from './load/quantile.ts';

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '7' } },
  strict: false,
});
const ROUNDS = Number(flags.rounds);
const KIB = 1024;
const HELLO = join(import.meta.dirname, 'single-worker', 'hello-worker.js');

const gzipKib = (modules: readonly Module[]): number =>
  gzipSync(Buffer.concat(modules.map(({ contents }) => contents))).length / KIB;

const folder = mkdtempSync(join(tmpdir(), 'jobmatch-cold-'));
try {
  const bundles = new Map<string, Module[]>();
  for (const service of SERVICES) {
    const outFolder = join(folder, service);
    bundles.set(service, await bundle({ configPath: configOf(service), outFolder }));
  }
  const outFolder = join(folder, 'hello');
  bundles.set('hello', await bundle({ configPath: configOf('core'), entry: HELLO, outFolder }));

  const times = new Map([...bundles.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, modules] of bundles)
      times.get(name)?.push(await firstAnswerMs(modules, join(folder, name)));
  }
  const hello = times.get('hello') ?? [];
  console.log('| Worker | KiB, gzip | of its budget | first answer, ms | beyond hello | / hello |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const [name, modules] of bundles) {
    const taken = times.get(name) ?? [];
    const beyond = quantile(
      taken.map((ms, i) => ms - (hello[i] ?? 0)),
      0.5,
    );
    const ratio = quantile(
      taken.map((ms, i) => ms / (hello[i] ?? 1)),
      0.5,
    );
    const kib = gzipKib(modules);
    const budget = BUDGETS[name];
    const share = budget === undefined ? '' : ((kib * KIB) / budget).toFixed(2);
    console.log(
      `| ${name} | ${kib.toFixed(0)} | ${share} | ${quantile(taken, 0.5).toFixed(0)} | ${beyond.toFixed(0)} | ${ratio.toFixed(2)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
