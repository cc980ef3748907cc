import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { conceptLabels, concepts } from '@jobmatch/db-schema/concepts';
import { skills } from '@jobmatch/db-schema/profile';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import { ENVIRONMENTS, ENVIRONMENT_OPTION } from '../database/environments.ts';
import { openTarget } from '../database/open-target.ts';
import { localFolder } from '../local/paths.ts';
import { escoSources } from './esco.ts';
import { load } from './load.ts';
import { nameSkills } from './name-skills.ts';
import { onetSources } from './onet.ts';
import { placeIn } from './place.ts';

const Options = v.object({
  esco: v.optional(v.string()),
  onet: v.optional(v.string()),
  env: v.picklist(ENVIRONMENTS, ENVIRONMENT_OPTION),
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

  const target = await openTarget(env);
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

const countEverything = sql`select
  (select count(*) from ${concepts}) as concepts,
  (select count(*) from ${conceptLabels}) as labels,
  (select count(*) from ${skills} where concept_uri is not null) as named`;

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
