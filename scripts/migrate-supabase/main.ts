import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ENVIRONMENTS, ENVIRONMENT_OPTION, type Environment } from '../database/environments.ts';
import { openTarget } from '../database/open-target.ts';
import { localFolder, root, stateFolder } from '../local/paths.ts';
import { inWords, moveDump } from './move-dump.ts';
import { moveFiles } from './move-files.ts';
import { type Objects, deployedObjects, localObjects } from './object-store.ts';
import { type Counts, noCounts, placeIn } from './place.ts';
import { newTaken } from './taken.ts';

const Options = v.object({
  dump: v.optional(v.string()),
  files: v.optional(v.string()),
  env: v.picklist(ENVIRONMENTS, ENVIRONMENT_OPTION),
  provider: v.optional(v.string()),
  report: v.optional(v.string()),
  state: v.optional(v.string()),
  'dry-run': v.boolean(),
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dump: { type: 'string' },
      files: { type: 'string' },
      env: { type: 'string', default: 'local' },
      provider: { type: 'string' },
      report: { type: 'string' },
      state: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const options = v.parse(Options, values);
  if (options.dump === undefined) throw new Error('Say where the dump is: --dump <folder>.');
  const dump = resolve(options.dump);
  if (!existsSync(dump)) throw new Error(`There is no folder ${dump}.`);
  const report = resolve(options.report ?? join(dump, 'refused', `${options.env}.jsonl`));
  // A report has ids of users; git would take it along.
  if (report.startsWith(join(root, '/')) && !report.startsWith(localFolder)) {
    throw new Error('The report is to lie outside the repository: say where with --report.');
  }
  const persistTo = resolve(options.state ?? stateFolder);
  // What a dry run would have written by then.
  const dryRun = options['dry-run'] ? newTaken() : null;
  const target = await openTarget(options.env, persistTo);
  const totals = noCounts();
  try {
    const counts = await moveDump({
      ...{ dump, report, target, dryRun, provider: options.provider ?? null },
      place: placeIn(placeFile(options.env, persistTo)),
      log: (line) => console.log(line),
    });
    for (const each of Object.values(counts)) add(totals, each);
    if (options.files !== undefined) {
      const folder = resolve(options.files);
      const objects = await objectsOf(options.env, persistTo);
      try {
        const moved = await moveFiles({ folder, report, target, objects, dryRun });
        console.log(`files: ${inWords(moved)}`);
        add(totals, moved);
      } finally {
        await objects.close();
      }
    }
  } finally {
    await target.close();
  }
  console.log(`${dryRun === null ? '' : 'Would be: '}${inWords(totals)}`);
  if (totals.refused + totals.unlinked > 0)
    console.log(`${report} says what was refused, and why.`);
  return 0;
}

const objectsOf = (env: Environment, persistTo: string): Promise<Objects> =>
  env === 'local' ? localObjects(persistTo) : deployedObjects(env);

/** With the state of a local database, as it goes when that goes; of a deployed one, here. */
const placeFile = (env: Environment, persistTo: string): string =>
  env === 'local'
    ? join(persistTo, 'migrate-supabase.json')
    : join(localFolder, 'migrate-supabase', `${env}.json`);

function add(totals: Counts, counts: Counts): void {
  totals.rows += counts.rows;
  totals.inserted += counts.inserted;
  totals.there += counts.there;
  totals.refused += counts.refused;
  totals.unlinked += counts.unlinked;
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
