import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { Environment } from './environment.ts';
import { fleetUrl } from './fleet-url.ts';
import { commitOf, deploymentsOf } from './live-version.ts';
import { renderedConfigOf, writtenConfigOf } from './rendered-config.ts';
import { smokeTest } from './smoke-test.ts';
import { type Wrangler, wranglerFor } from './wrangler.ts';

const PATIENCE_MS = 60_000;

const Options = v.object({
  env: Environment,
  service: v.string('Say which service: --service ai.'),
  to: v.optional(v.string()),
  url: v.optional(v.string()),
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      env: { type: 'string' },
      service: { type: 'string' },
      to: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const { env, service, to, url } = v.parse(Options, values);
  const wrangler = wranglerFor(env, writtenConfigOf);
  const target = to ?? (await versionBefore(wrangler, service));
  const message = `Rolled back to ${target}`;
  await wrangler.run(service, ['rollback', target, '--message', message, '--yes']);
  console.log(`• ${service} in ${env}: version ${target} has all traffic`);
  console.log('• The database and what else it keeps is as it was; migrations only add.');
  const isTold = url !== undefined || process.env['JOBMATCH_URL'] !== undefined;
  if (!isTold && !existsSync(renderedConfigOf(env)('gateway'))) {
    console.log(`• not provisioned from here, so /ready was not asked; --url says where it is`);
    return 0;
  }
  await smokeTest({ url: fleetUrl(env, url), patienceMs: PATIENCE_MS, inARow: 1 });
  console.log('• the fleet is ready');
  return 0;
}

/**
 * The version to go back to: of a rollout that is under way, the one that still has most of the traffic;
 * else the last one that had all of it and was made of another commit. Throws where there is none.
 */
async function versionBefore(wrangler: Wrangler, service: string): Promise<string> {
  const [current, ...earlier] = await deploymentsOf(wrangler, service);
  if (current === undefined) throw new Error(`${service} was never deployed.`);
  if (current.percentage < 100) return current.versionId;
  let commit = await commitOf(wrangler, service, current.versionId);
  for (const { versionId, percentage } of earlier) {
    const other = await commitOf(wrangler, service, versionId);
    if (commit !== null && other !== null && other !== commit && percentage === 100)
      return versionId;
    // What came of a changed secret is of the commit before it.
    commit ??= other;
  }
  throw new Error(
    `The last ten deployments of ${service} have no other commit; say --to <version>.`,
  );
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
