import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { KillableFleet } from './killable-fleet.ts';

/** What the vector index of a fleet that does not run has on disk. */
export function readIndex(fleet: KillableFleet) {
  return withDatabase(fleet, 'jobmatch-vectors-local-VectorIndex', (database) => {
    const rows = database.prepare('select id, "values" from vectors').all();
    return {
      integrity: database.prepare('pragma integrity_check').all(),
      pendingMutations: database.prepare('select id, kind from mutations').all(),
      vectors: rows.map(({ id, values }): [id: string, vector: Float32Array] => {
        if (typeof id !== 'string' || !(values instanceof Uint8Array)) {
          throw new Error('A row of the index is no vector.');
        }
        return [id, new Float32Array(Uint8Array.from(values).buffer)];
      }),
    };
  });
}

/** What was ever asked of the model. */
export function readModelCalls(fleet: KillableFleet): { calls: number; texts: number } {
  return withDatabase(fleet, 'jobmatch-model-local-Faults', (database) => {
    const row = database.prepare('select calls, texts from state').get();
    return { calls: Number(row?.['calls']), texts: Number(row?.['texts']) };
  });
}

/** Opens the one object of a class. */
function withDatabase<Result>(
  { state }: KillableFleet,
  name: string,
  work: (database: DatabaseSync) => Result,
): Result {
  const folder = join(state.persistTo, 'v3', 'do', name);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const [file, ...others] = files.filter((each) => /^[\da-f]{64}\.sqlite$/.test(each));
  if (file === undefined || others.length > 0) {
    throw new Error(`${name} has not one object: ${files.join(', ')}`);
  }
  const database = new DatabaseSync(join(folder, file));
  try {
    return work(database);
  } finally {
    database.close();
  }
}
