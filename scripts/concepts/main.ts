import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { conceptLabels, concepts } from '@jobmatch/db-schema/concepts';
import { skills } from '@jobmatch/db-schema/profile';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import { migrate } from '../local/migrate.ts';
import { oncePerInput } from '../local/once.ts';
import { localFolder, migrationsFolder, stateFolder } from '../local/paths.ts';
import { generateSecrets } from '../local/secrets.ts';
import { deployedTarget } from './deployed-target.ts';
import { escoSources } from './esco.ts';
import { load } from './load.ts';
import { localTarget } from './local-target.ts';
import { nameSkills } from './name-skills.ts';
import { onetSources } from './onet.ts';
import { placeIn } from './place.ts';
import type { Target } from './target.ts';

const ENVIRONMENTS = ['local', 'development', 'staging', 'production'] as const;
const Options = v.object({
  esco: v.optional(v.string()),
  onet: v.optional(v.string()),
  env: v.picklist(ENVIRONMENTS, `--env is ${ENVIRONMENTS.join(', ')}.`),
});

const Totals = v.tuple([v.object({ concepts: v.number(), labels: v.number(), named: v.number() })]);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      esco: { type: 'string' },
      onet: { type: 'string' },
      env: { type: 'string', default: 'local' },
    },
  });
  const { esco, onet, env } = v.parse(Options, values);
  const sources = [
    ...(esco === undefined ? [] : escoSources(esco)),
    ...(onet === undefined ? [] : onetSources(onet)),
  ];
  if (sources.length === 0) throw new Error('Say what to load: --esco or --onet, and where it is.');

  const target = await targetOf(env);
  try {
    for (const source of sources) {
      const { scheme, kind, language } = source;
      const name = `${env}-${scheme}-${kind}-${language}`;
      const place = placeIn(join(localFolder, 'concepts', `${name}.json`));
      const loaded = await load(source, target, place);
      console.log(
        `${scheme} ${kind}s (${language}): ${loaded.concepts} loaded, ${loaded.skipped} skipped`,
      );
    }
    await nameSkills(target);
    const [totals] = v.parse(Totals, await target.rows(countEverything));
    console.log(
      `${env} has ${totals.concepts} concepts with ${totals.labels} labels; ${totals.named} skills of profiles name one.`,
    );
  } finally {
    await target.close();
  }
  return 0;
}

async function targetOf(env: (typeof ENVIRONMENTS)[number]): Promise<Target> {
  if (env !== 'local') return deployedTarget(env);
  generateSecrets();
  await oncePerInput('migrations', [migrationsFolder], migrate);
  return localTarget(join(stateFolder, 'v3'));
}

const countEverything = sql`select
  (select count(*) from ${concepts}) as concepts,
  (select count(*) from ${conceptLabels}) as labels,
  (select count(*) from ${skills} where concept_uri is not null) as named`;

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
