import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { backUp } from '../backup/back-up.ts';
import { ENVIRONMENTS, ENVIRONMENT_OPTION, type Environment } from '../database/environments.ts';
import { openTarget } from '../database/open-target.ts';
import { loadDemoData } from '../local/demo-data.ts';
import { oncePerInput } from '../local/once.ts';
import { demoDataFolder, migrationsFolder } from '../local/paths.ts';
import { someAccounts, unreadable } from './app-reads.ts';
import type { Faults } from './checks.ts';
import { drill } from './drill.ts';

const Options = v.object({
  env: v.picklist(ENVIRONMENTS, ENVIRONMENT_OPTION),
  from: v.optional(v.string()),
  state: v.optional(v.string()),
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      env: { type: 'string', default: 'local' },
      from: { type: 'string' },
      state: { type: 'string' },
    },
  });
  const { env, from, state } = v.parse(Options, values);
  const scratch = mkdtempSync(join(tmpdir(), 'jobmatch-restore-'));
  const backup = from === undefined ? join(scratch, 'backup') : resolve(from);
  const persistTo = state === undefined ? join(scratch, 'state') : resolve(state);
  let failed = 0;
  const say = (what: string, faults: Faults): void => {
    if (faults.length > 0) failed += 1;
    console.log(`${faults.length === 0 ? 'PASS' : 'FAIL'}  ${what}`);
    for (const fault of faults) console.log(`      ${fault}`);
  };
  try {
    if (from === undefined) await backUpLocal(backup);
    const people = await restore(backup, { env, persistTo, say });
    if (env === 'local' && failed === 0) {
      const faults = await unreadable(persistTo, people);
      say(`the API shows ${people.length} accounts what is theirs`, faults);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(failed === 0 ? 'The backup can be restored.' : 'The backup can not be restored.');
  return failed === 0 ? 0 : 1;
}

interface Restore {
  env: Environment;
  persistTo: string;
  say: (what: string, faults: Faults) => void;
}

/** Restores a backup, and answers some of the accounts that came with it. */
async function restore(backup: string, { env, persistTo, say }: Restore) {
  const database = await openTarget(env, persistTo);
  // The fleet that is to read it is another process, and one at a time has the file open.
  try {
    for await (const { what, faults } of drill(backup, database)) say(what, faults);
    return await someAccounts(database);
  } finally {
    await database.close();
  }
}

/** Without a backup to try, one of the local database is taken, with the demo data where it has none. */
async function backUpLocal(folder: string): Promise<void> {
  const local = await openTarget('local');
  try {
    await oncePerInput('demo-data', [migrationsFolder, demoDataFolder], loadDemoData);
    await backUp(local, { environment: 'local', folder });
  } finally {
    await local.close();
  }
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
