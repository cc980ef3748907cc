import type { Target } from '../database/target.ts';
import { decide } from './decide.ts';
import type { DumpFile } from './dump-files.ts';
import { type DumpRecord, dumpRecords } from './dump-records.ts';
import { insertRows } from './insert.ts';
import { type Counts, noCounts } from './place.ts';
import { type ReadRow, readRow } from './read-row.ts';
import type { Refusal } from './refusal.ts';
import { standingOf } from './standing.ts';
import type { TableMap } from './table-map.ts';
import { type Taken, newTaken } from './taken.ts';

/** Lines of the report stay in the order of the file, and a batch is what a kill can cost. */
const RECORDS_PER_BATCH = 500;

interface Numbered<Value> {
  number: number;
  value: Value;
}

export interface Move {
  target: Target;
  /** Where a row has no times; ISO 8601 UTC. */
  at: string;
  /** Of a dry run, what it would have written; null where it is written. */
  dryRun: Taken | null;
  onBytes: (bytes: number) => void;
  /** Hears of each batch when it is over: what was refused in it, and how far the file has come. */
  onBatch: (refusals: readonly Refusal[], counts: Counts) => void;
}

/** Moves the rows of one file, after those that an earlier start has dealt with. */
export async function moveTable(
  map: TableMap,
  file: DumpFile,
  done: Counts,
  move: Move,
): Promise<Counts> {
  let counts = done;
  let number = 0;
  let batch: Numbered<DumpRecord>[] = [];
  const end = async () => {
    const { refusals, ...found } = await moveBatch(map, batch, move);
    batch = [];
    counts = {
      rows: number,
      inserted: counts.inserted + found.inserted,
      there: counts.there + found.there,
      refused: counts.refused + found.refused,
      unlinked: counts.unlinked + found.unlinked,
    };
    move.onBatch(
      refusals.map((refusal) => ({ file: file.name, ...refusal })),
      counts,
    );
  };
  for await (const value of dumpRecords(file, move.onBytes)) {
    number += 1;
    if (number <= done.rows) continue;
    batch.push({ number, value });
    if (batch.length === RECORDS_PER_BATCH) await end();
  }
  if (batch.length > 0) await end();
  return counts;
}

async function moveBatch(map: TableMap, batch: readonly Numbered<DumpRecord>[], move: Move) {
  const counts = noCounts();
  const refusals: Omit<Refusal, 'file'>[] = [];
  const reads: Numbered<ReadRow>[] = [];
  for (const { number, value: record } of batch) {
    const value = await readRow(map, record, move.at);
    if ('kind' in value) refusals.push({ row: number, id: idOf(record), ...value });
    else reads.push({ number, value });
  }
  const standing = await standingOf(
    map,
    reads.map(({ value }) => value),
    move.target,
  );
  const taken = move.dryRun ?? newTaken();
  const inserts: Numbered<ReadRow>[] = [];
  for (const [index, { number, value }] of reads.entries()) {
    const stands = standing[index];
    if (stands === undefined) throw new Error(`The database said nothing of row ${number}.`);
    const decision = decide(map, value, stands, taken);
    if (decision.what === 'there') counts.there += 1;
    if (decision.what === 'refuse') refusals.push({ row: number, id: value.id, ...decision.fault });
    if (decision.what !== 'insert') continue;
    inserts.push({ number, value: decision.row });
    if (decision.unlinked.length > 0) counts.unlinked += 1;
    refusals.push(...decision.unlinked.map((fault) => ({ row: number, id: value.id, ...fault })));
  }
  if (move.dryRun === null) {
    const rows = inserts.map(({ value }) => value);
    for (const { row, fault } of await insertRows(map, rows, move.target)) {
      const number = inserts.find(({ value }) => value === row)?.number ?? 0;
      refusals.push({ row: number, id: row.id, ...fault });
    }
  }
  refusals.sort((left, right) => left.row - right.row);
  counts.refused = refusals.filter(({ kind }) => kind !== 'unlinked').length;
  counts.inserted = batch.length - counts.there - counts.refused;
  return { ...counts, refusals };
}

/** A name that could be anything is not repeated in a report. */
const idOf = ({ id }: DumpRecord): string | null =>
  typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : null;
