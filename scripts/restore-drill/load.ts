import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { type Manifest, fileOf } from '../backup/manifest.ts';
import { type StoredTable, storedTables } from '../backup/stored-tables.ts';
import { jsonChunks } from '../database/json-chunks.ts';
import type { Target } from '../database/target.ts';
import { withoutTriggers } from './triggers.ts';

const ROWS_PER_BATCH = 1_000;
/** Of one text in one statement; a row with several such texts still fits into 100 KB of SQL. */
const PIECE_CHARACTERS = 10_000;

const Cell = v.union([v.string(), v.number(), v.null()]);
const Line = v.tupleWithRest([v.number()], Cell);
type Line = v.InferOutput<typeof Line>;

const FullTextIndexes = v.array(v.object({ name: v.string() }));

/**
 * Puts the tables of a backup into an empty database, parents first, and builds the full-text indexes
 * anew. Triggers are away meanwhile: what they wrote is in the backup.
 */
export async function load(folder: string, { tables }: Manifest, database: Target): Promise<void> {
  const known = await storedTables(database);
  await withoutTriggers(database, async () => {
    for (const table of known) {
      const saved = tables.find(({ name }) => name === table.name);
      if (saved === undefined) continue;
      const columns = table.columns.filter(({ name }) => saved.columns.includes(name));
      await loadTable(join(folder, fileOf(table.name)), { ...table, columns }, database);
    }
    const indexes = v.parse(
      FullTextIndexes,
      await database.rows(
        sql`select name from sqlite_master where sql like 'create virtual table%using fts5%'`,
      ),
    );
    const rebuild = ({ name }: { name: string }): SQL => {
      const index = sql.identifier(name);
      return sql`insert into ${index}(${index}) values ('rebuild')`;
    };
    await database.run(indexes.map(rebuild));
  });
}

async function loadTable(file: string, table: StoredTable, database: Target): Promise<void> {
  let batch: Line[] = [];
  const afterwards: SQL[] = [];
  const write = async () => {
    const { rows, pieces } = inPieces(batch);
    await database.run(jsonChunks(rows).map((chunk) => insertion(table, chunk)));
    for (const piece of pieces) await database.run([append(table, piece)]);
    afterwards.push(...selfReferences(table, batch));
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    batch.push(v.parse(Line, JSON.parse(line)));
    if (batch.length === ROWS_PER_BATCH) await write();
  }
  if (batch.length > 0) await write();
  for (const statement of afterwards) await database.run([statement]);
}

function insertion({ name, columns, selfReferences: later }: StoredTable, chunk: string): SQL {
  const names = columns.map((column) => sql.identifier(column.name));
  const values = columns.map((column, index) => {
    const value = sql.raw(`value ->> ${index + 1}`);
    // A row may name one that comes after it.
    if (later.includes(column.name)) return sql`null`;
    return column.isBlob ? sql`unhex(${value})` : value;
  });
  return sql`insert into ${sql.identifier(name)} (${sql.join([sql`rowid`, ...names], sql`, `)})
    select ${sql.join([sql`value ->> 0`, ...values], sql`, `)} from json_each(${chunk}) where true order by key`;
}

interface Piece {
  row: number;
  /** Index among the columns. */
  column: number;
  text: string;
}

/** Rows with the beginnings of their long texts, and what is to follow on those. */
function inPieces(lines: readonly Line[]): { rows: Line[]; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const rows = lines.map((line): Line => {
    const [row, ...cells] = line;
    return [
      row,
      ...cells.map((cell, column) => {
        if (typeof cell !== 'string' || cell.length <= PIECE_CHARACTERS) return cell;
        const [first = '', ...rest] = split(cell);
        pieces.push(...rest.map((text) => ({ row, column, text })));
        return first;
      }),
    ];
  });
  return { rows, pieces };
}

/** By code points: half a surrogate pair is not text. */
function split(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    part += character;
    if (part.length < PIECE_CHARACTERS) continue;
    parts.push(part);
    part = '';
  }
  return part === '' ? parts : [...parts, part];
}

function append({ name, columns }: StoredTable, { row, column, text }: Piece): SQL {
  const { name: field = '', isBlob = false } = columns[column] ?? {};
  const target = sql.identifier(field);
  const whole = isBlob ? sql`unhex(hex(${target}) || ${text})` : sql`${target} || ${text}`;
  return sql`update ${sql.identifier(name)} set ${target} = ${whole} where rowid = ${row}`;
}

function selfReferences(
  { name, columns, selfReferences: later }: StoredTable,
  lines: readonly Line[],
): SQL[] {
  return columns.flatMap((column, index) => {
    if (!later.includes(column.name)) return [];
    const links = lines.map((line) => [line[0], line[index + 1]]).filter(([, to]) => to !== null);
    return jsonChunks(links).map(
      (chunk) => sql`update ${sql.identifier(name)}
        set ${sql.identifier(column.name)} = (select value ->> 1 from json_each(${chunk}) where value ->> 0 = ${sql.identifier(name)}.rowid)
        where rowid in (select value ->> 0 from json_each(${chunk}))`,
    );
  });
}
