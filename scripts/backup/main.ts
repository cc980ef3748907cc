import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ENVIRONMENTS, ENVIRONMENT_OPTION } from '../database/environments.ts';
import { openTarget } from '../database/open-target.ts';
import { stateFolder } from '../local/paths.ts';
import { backUp } from './back-up.ts';

const Options = v.object({
  env: v.picklist(ENVIRONMENTS, ENVIRONMENT_OPTION),
  out: v.optional(v.string()),
  state: v.optional(v.string()),
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      env: { type: 'string', default: 'local' },
      out: { type: 'string' },
      state: { type: 'string' },
    },
  });
  const { env, out, state } = v.parse(Options, values);
  if (out === undefined) throw new Error('Say where to: --out <folder>.');
  const folder = resolve(out);
  const database = await openTarget(env, resolve(state ?? stateFolder));
  try {
    const { tables, migrations } = await backUp(database, { environment: env, folder });
    for (const { name, rows } of tables) if (rows > 0) console.log(`${name}: ${rows} rows`);
    console.log(`${join(folder, '/')} has ${tables.length} tables at ${migrations.at(-1)}.`);
  } finally {
    await database.close();
  }
  return 0;
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
