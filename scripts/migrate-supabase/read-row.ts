import { Id } from '@jobmatch/shared/ids';
import { Instant } from '@jobmatch/shared/text';
import { getTableColumns } from 'drizzle-orm';
import * as v from 'valibot';
import { asWord, cell } from './cell.ts';
import type { DumpRecord } from './dump-records.ts';
import { type Fault, faultOf } from './refusal.ts';
import type { Kept, Moved, Row, TableMap } from './table-map.ts';

/** A row that can be stored, but for what else there is. */
export interface ReadRow extends Moved {
  id: string;
  row: Row;
  /** What is asked of the database about it. */
  lookup: Row;
}

const Uuid = v.pipe(v.string(), v.toLowerCase(), Id);
const Common = v.object({
  id: Uuid,
  userId: v.optional(Uuid),
  createdAt: v.optional(Instant),
  updatedAt: v.optional(Instant),
});

/** One statement's values are written out in 100 KB of text; a quotation mark counts twice there. */
const ROW_MAX_BYTES = 90_000;

/** Reads one record as a row of ours. `at` stands in where the dump has no times; ISO 8601 UTC. */
export async function readRow(
  map: TableMap,
  record: DumpRecord,
  at: string,
): Promise<ReadRow | Fault> {
  const { owner } = map;
  const common = v.safeParse(Common, {
    id: valueOf(map, record, 'id'),
    userId: owner === 'id' ? undefined : valueOf(map, record, owner),
    createdAt: valueOf(map, record, 'createdAt'),
    updatedAt: valueOf(map, record, 'updatedAt'),
  });
  if (!common.success) return faultOf(common.issues);
  const { id, userId, createdAt = at, updatedAt = createdAt } = common.output;
  if (owner === 'userId' && userId === undefined) {
    return { kind: 'invalid', field: 'userId', message: 'Required.' };
  }
  const kept: Kept = { id, userId: userId ?? null, createdAt, updatedAt };
  const draft = Object.fromEntries(
    map.fields
      .map((field) => [field, valueOf(map, record, field)] as const)
      .filter(([, value]) => value !== undefined),
  );
  const read = await map.read(draft, kept);
  if ('kind' in read) return read;
  const own = owner === 'id' ? {} : { [owner]: kept.userId };
  const row = { ...own, ...read.row, id, createdAt, updatedAt };
  const bytes = Buffer.byteLength(JSON.stringify(row).replaceAll("'", "''"));
  if (bytes > ROW_MAX_BYTES) {
    return { kind: 'oversize', field: '', message: `${bytes} bytes; ${ROW_MAX_BYTES} are moved.` };
  }
  return { ...read, id, row, lookup: lookupOf(map, row, kept) };
}

function valueOf(map: TableMap, record: DumpRecord, field: string): unknown {
  const column = map.like[field] ?? getTableColumns(map.table)[field];
  if (column === undefined) throw new Error(`No column says how ${field} is read.`);
  const names = map.named[field] ?? [column.name];
  const given = names
    .map((name) => cell(record[name], field, column))
    .find((value) => value !== undefined);
  const words = map.words[field];
  return words !== undefined && Array.isArray(given)
    ? given.map((word) => (typeof word === 'string' ? asWord(word, words) : word))
    : given;
}

/** Its id, its owner, and the fields of its references and of what it may not share. */
function lookupOf(map: TableMap, row: Row, { id, userId }: Kept): Row {
  const fields = [...map.references.map(({ field }) => field), ...(map.unique?.fields ?? [])];
  const values = fields.map((field) => [field, row[field] ?? null]);
  // Null is no value to a unique index, so the catalogue is called by its empty name.
  return { ...Object.fromEntries(values), id, userId, ownerKey: userId ?? '' };
}
