import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { buildConsole } from '../local/console.ts';
import { deployedIn } from '../provision/deployed-settings.ts';
import { applyMigrations } from './apply-migrations.ts';
import { chooseServices } from './chosen-services.ts';
import { deployOrder } from './deploy-order.ts';
import { dryRun } from './dry-run.ts';
import { hasNewMigration } from './durable-object-migrations.ts';
import { Environment } from './environment.ts';
import { fleetUrl } from './fleet-url.ts';
import { checkedOutCommit } from './git.ts';
import { type Live, liveVersion } from './live-version.ts';
import { type Release, releaseAtOnce, releaseGradually } from './release.ts';
import { provisionedConfigOf } from './rendered-config.ts';
import { smokeTest } from './smoke-test.ts';
import { wranglerFor } from './wrangler.ts';

const Options = v.object({
  env: Environment,
  service: v.optional(v.array(v.string())),
  since: v.optional(v.string()),
  url: v.optional(v.string()),
  gradual: v.boolean(),
  'dry-run': v.boolean(),
  'no-rollback': v.boolean(),
  'smoke-seconds': v.pipe(v.string(), v.transform(Number), v.number(), v.minValue(0)),
});
type Options = v.InferOutput<typeof Options>;

const say = (line: string): void => console.log(`• ${line}`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      env: { type: 'string' },
      service: { type: 'string', multiple: true },
      since: { type: 'string' },
      url: { type: 'string' },
      gradual: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'no-rollback': { type: 'boolean', default: false },
      'smoke-seconds': { type: 'string', default: '60' },
    },
  });
  const options = v.parse(Options, values);
  const workers = deployedIn(options.env);
  const order = deployOrder(workers);
  if (options['dry-run']) return dryRun({ ...options, environment: options.env, order, say });

  const commit = await checkedOutCommit();
  const wrangler = wranglerFor(options.env, provisionedConfigOf(options.env));
  const live = new Map(
    await Promise.all(
      order.map(async (service) => [service, await liveVersion(wrangler, service)] as const),
    ),
  );
  const chosen = await chooseServices(order, options.service, live);
  say(`${commit.sha.slice(0, 12)} to ${options.env}`);
  for (const { service, why } of chosen) say(`${service}: ${why}`);

  const chosenNames = chosen.map(({ service }) => service);
  if (chosenNames.includes('gateway')) await buildConsole();
  if (chosenNames.includes('core')) {
    await applyMigrations(wrangler);
    say('the database has every migration');
  }

  // A draft that only holds secrets answers nothing, and was made of no commit.
  let hasGateway = (live.get('gateway')?.commit ?? null) !== null;
  const smoke: Release['smoke'] = async (test) => {
    if (!hasGateway) return say('no gateway yet: the smoke test comes with it');
    const patienceMs = options['smoke-seconds'] * 1_000;
    await smokeTest({ url: fleetUrl(options.env, options.url), patienceMs, ...test });
    say('the fleet is ready');
  };
  for (const service of chosenNames) {
    if (service === 'gateway') hasGateway = true;
    const worker = workers.find((each) => each.service === service)?.settings.name ?? '';
    const before = live.get(service) ?? null;
    try {
      await deploy({ service, worker, commit, wrangler, smoke, say }, before, options);
    } catch (err) {
      console.error(err instanceof Error ? err.message : String(err));
      console.error(`Stopped at ${service}; what comes after it was left as it was.`);
      if (before?.commit !== null && before !== null && !options['no-rollback']) {
        console.error(`To go back: npm run rollback -- --env ${options.env} --service ${service}`);
      }
      return 1;
    }
  }
  if (chosen.length === 0) {
    say('nothing has changed');
    await smoke({ inARow: 1 });
  }
  return 0;
}

async function deploy(release: Release, before: Live | null, options: Options): Promise<void> {
  if (!options.gradual) return releaseAtOnce(release);
  if (before === null || before.commit === null) {
    say(`${release.service}: its first deploy cannot be gradual`);
    return releaseAtOnce(release);
  }
  if (await hasNewMigration(release.service, options.env, before.commit)) {
    say(`${release.service}: a Durable Object migration cannot be gradual`);
    return releaseAtOnce(release);
  }
  return releaseGradually(release, before, options['no-rollback']);
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
