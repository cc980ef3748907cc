import type { ReadRow } from './read-row.ts';
import type { Fault } from './refusal.ts';
import type { Standing } from './standing.ts';
import type { TableMap } from './table-map.ts';
import type { Taken } from './taken.ts';

export type Decision =
  | { what: 'insert'; row: ReadRow; unlinked: readonly Fault[] }
  | { what: 'there' }
  | { what: 'refuse'; fault: Fault };

/**
 * What becomes of a row. One whose id is there already stays as it is there, so that what users changed
 * here is never written over. `taken` knows what this run has put down that `standing` cannot see.
 */
export function decide(map: TableMap, read: ReadRow, standing: Standing, taken: Taken): Decision {
  const { lookup, id } = read;
  const owner = map.owner === 'id' ? id : (lookup['ownerKey'] ?? '');
  const refuse = (fault: Fault): Decision => ({ what: 'refuse', fault });
  if (standing.ownerOfId !== null) {
    return standing.ownerOfId === owner
      ? { what: 'there' }
      : refuse({ kind: 'duplicate', field: 'id', message: 'It is another account’s here.' });
  }
  if (taken.hasId(map.table, id)) return { what: 'there' };
  const missing = map.references.filter(({ field, to }, index) => {
    const named = lookup[field];
    if (typeof named !== 'string' || standing.references[index] === true) return false;
    return !taken.hasId(to, named, lookup['userId']);
  });
  const [fatal] = missing.filter(({ required, field }) => required || field === 'userId');
  if (fatal !== undefined) {
    return refuse({ kind: 'dangling', field: fatal.field, message: 'Leads nowhere.' });
  }
  const unique = map.unique === null ? null : keyOf(map.unique.fields, read);
  const holder = standing.holder ?? (unique === null ? null : taken.holder(map.table, unique));
  if (holder !== null && map.unique !== null) {
    const field = map.unique.fields.join(', ');
    return refuse({ kind: 'duplicate', field, message: 'Another row has the same.' });
  }
  taken.add(map.table, { id, unique, userId: lookup['userId'] });
  const unlinked = missing.map(({ field }): Fault => ({
    kind: 'unlinked',
    field,
    message: 'Leads nowhere; left empty.',
  }));
  const emptied = Object.fromEntries(unlinked.map(({ field }) => [field, null]));
  return { what: 'insert', row: { ...read, row: { ...read.row, ...emptied } }, unlinked };
}

/** As SQLite's `nocase` compares; null where a part is empty, which no index holds against a row. */
function keyOf(fields: readonly string[], { lookup }: ReadRow): string | null {
  const values = fields.map((field) => lookup[field]);
  if (values.some((value) => value === null)) return null;
  return JSON.stringify(values).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
