import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefusalKind } from './refusal.ts';
import { type Person, type SyntheticTable, type Value, tablesOf } from './synthetic-tables.ts';

/** One of so many rows is a bad one, beside the good ones: 2 %. */
const GOOD_PER_BAD = 49;

export interface Planted {
  file: string;
  row: number;
  kind: RefusalKind;
}

export interface SyntheticDump {
  rows: number;
  planted: Planted[];
  /** Of each of our tables, what its rows are to say by id: a digest of `compared`. */
  expected: Map<string, { columns: readonly string[]; digests: Map<string, string> }>;
  people: Person[];
}

/**
 * Writes a dump in the predecessor's shape, with at least so many rows: CSV, JSON arrays and JSON lines,
 * texts in many scripts with quotation marks and line breaks, and bad rows of each kind. The same seed
 * gives the same dump.
 */
export function writeSyntheticDump(folder: string, rows: number, seed: number): SyntheticDump {
  mkdirSync(folder, { recursive: true });
  const { people, tables } = tablesOf(rows, randomOf(seed));
  const dump: SyntheticDump = { rows: 0, planted: [], expected: new Map(), people };
  for (const table of tables) {
    const records = withBadRows(table, dump);
    dump.rows += records.length;
    writeFileSync(join(folder, table.file), FORMATS[table.format](records));
  }
  return dump;
}

type Stored = Readonly<Record<string, Value>>;

function withBadRows(table: SyntheticTable, dump: SyntheticDump): Stored[] {
  const records: Stored[] = [];
  const digests = new Map<string, string>();
  const kinds = Object.entries(table.bad);
  let planted = 0;
  for (const [index, { record, compared }] of table.good.entries()) {
    records.push(record);
    digests.set(String(record['id']), digestOf(Object.values(compared)));
    if (index % GOOD_PER_BAD !== GOOD_PER_BAD - 1) continue;
    const [name, spoil] = kinds[planted % kinds.length] ?? [];
    if (name === undefined || spoil === undefined) continue;
    planted += 1;
    const { kind, change, compared: moved } = spoil(record);
    const bad = { ...record, id: table.newId(), ...change };
    records.push(bad);
    dump.planted.push({ file: table.file, row: records.length, kind });
    if (moved !== undefined) {
      digests.set(bad.id, digestOf(Object.values({ ...compared, ...moved })));
    }
  }
  const columns = Object.keys(table.good[0]?.compared ?? {});
  dump.expected.set(table.ours, { columns, digests });
  return records;
}

export const digestOf = (values: readonly unknown[]): string =>
  createHash('sha1').update(JSON.stringify(values)).digest('hex');

const FORMATS = {
  csv: (records: readonly Stored[]): string => {
    const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
    const lines = records.map((record) =>
      columns.map((column) => csvCell(record[column])).join(','),
    );
    return `${columns.join(',')}\n${lines.join('\n')}\n`;
  },
  array: (records: readonly Stored[]): string =>
    `[${records.map((record) => JSON.stringify(record)).join(',\n')}]`,
  lines: (records: readonly Stored[]): string =>
    records.map((record) => `${JSON.stringify(record)}\n`).join(''),
} as const;

/** As `COPY … TO … CSV` writes it: null is nothing, an array a literal of Postgres. */
function csvCell(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value)
    ? `{${value.map((item) => `"${item.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`
    : typeof value === 'boolean'
      ? value
        ? 't'
        : 'f'
      : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Mulberry32: small, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
