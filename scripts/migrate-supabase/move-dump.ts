import type { Target } from '../database/target.ts';
import { sourceHash } from '../source-hash.ts';
import { type DumpFile, dumpFiles } from './dump-files.ts';
import { FIELD_MAP_VERSION, LEFT_BEHIND, fieldMap } from './field-map.ts';
import { moveTable } from './move-table.ts';
import { type Counts, type Place, type Progress, noCounts } from './place.ts';
import { type ProgressShown, progressOf } from './progress.ts';
import { openReport } from './report.ts';
import type { TableMap } from './table-map.ts';
import type { Taken } from './taken.ts';

export interface DumpMove {
  dump: string;
  report: string;
  /** The external issuer that knows the users by their ids; null: none is noted. */
  provider: string | null;
  /** What a dry run would have written so far; null where it is written. */
  dryRun: Taken | null;
  target: Target;
  place: Place;
  log: (line: string) => void;
}

/**
 * Moves a dump's tables, parents first. The place is kept after each batch, so that a run that was cut off
 * goes on there; with another dump, map or report it begins anew. A dry run writes its report and nothing else.
 */
export async function moveDump(move: DumpMove): Promise<Record<string, Counts>> {
  const files = dumpFiles(move.dump);
  const maps = fieldMap(move.provider);
  const plan = maps.flatMap((map) => fileOf(map, files));
  for (const { name, table } of files) {
    if (plan.some(({ file }) => file.name === name)) continue;
    move.log(`${name}: not moved, ${LEFT_BEHIND[table] ?? 'no table that the map knows'}`);
  }
  const hash = await sourceHash(plan.map(({ file }) => file.path));
  const run = [FIELD_MAP_VERSION, hash, move.provider, move.report].join('\n');
  const progress = move.dryRun !== null ? { reportBytes: 0, files: {} } : move.place.read(run);
  if (Object.keys(progress.files).length > 0) move.log('Going on where the last run was cut off.');
  const shown = progressOf(plan.reduce((sum, { file }) => sum + file.bytes, 0));
  await moveFiles(plan, progress, { ...move, run, shown });
  if (move.dryRun === null) move.place.clear();
  return progress.files;
}

interface Planned {
  map: TableMap;
  file: DumpFile;
}

function fileOf(map: TableMap, files: readonly DumpFile[]): Planned[] {
  const fitting = files.filter(({ table }) => map.files.includes(table));
  const [file, other] = fitting;
  if (other !== undefined) {
    throw new Error(`${file?.name} and ${other.name} are the same table: keep one.`);
  }
  return file === undefined ? [] : [{ map, file }];
}

async function moveFiles(
  plan: readonly Planned[],
  progress: Progress,
  move: DumpMove & { run: string; shown: ProgressShown },
): Promise<void> {
  const { shown } = move;
  const report = openReport(move.report, progress.reportBytes);
  const at = new Date().toISOString();
  for (const { map, file } of plan) {
    const counts = await moveTable(map, file, progress.files[file.name] ?? noCounts(), {
      ...{ target: move.target, at, dryRun: move.dryRun, onBytes: (bytes) => shown.onBytes(bytes) },
      onBatch(refusals, soFar) {
        progress.reportBytes = report.add(refusals);
        progress.files[file.name] = soFar;
        if (move.dryRun === null) move.place.write(move.run, progress);
        shown.onRows(file.name, soFar.rows);
      },
    });
    progress.files[file.name] = counts;
    shown.clear();
    move.log(`${file.name}: ${inWords(counts)}`);
  }
}

export const inWords = ({ rows, inserted, there, refused, unlinked }: Counts): string =>
  `${rows} rows, ${inserted} inserted, 0 changed, ${there} there already, ${refused} refused, ${unlinked} unlinked`;
