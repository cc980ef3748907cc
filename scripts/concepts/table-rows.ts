import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import * as v from 'valibot';

/** Far above any row there is; reached where a quotation mark was never closed. */
const ROW_MAX_CHARACTERS = 1_000_000;

/** How a publisher writes tables. */
export type Dialect = 'csv' | 'tab-separated';

/** O*NET quotes nothing, so a quotation mark there is a letter like any other. */
const DIALECTS = {
  csv: { delimiter: ',', quote: '"' },
  'tab-separated': { delimiter: '\t', quote: false },
} as const satisfies Record<Dialect, object>;

const Parsed = v.object({
  record: v.record(v.string(), v.string()),
  info: v.object({ lines: v.number() }),
});

/**
 * The rows of a table with a header line, as a stream. `row` names the columns that are wanted; others
 * are let be. Throws with the file's name, and the column's or the line's, where something is wrong.
 */
export async function* tableRows<Entries extends v.ObjectEntries>(
  file: string,
  dialect: Dialect,
  row: v.ObjectSchema<Entries, undefined>,
): AsyncGenerator<v.InferOutput<typeof row>> {
  const name = basename(file);
  let hasHeader = false;
  const parser = parse({
    ...DIALECTS[dialect],
    bom: true,
    info: true,
    skip_empty_lines: true,
    max_record_size: ROW_MAX_CHARACTERS,
    columns: (header: string[]) => {
      hasHeader = true;
      const missing = Object.keys(row.entries).filter((column) => !header.includes(column));
      if (missing.length === 0) return header;
      throw new Error(`The header has no column ${missing.map((each) => `“${each}”`).join(', ')}.`);
    },
  });
  // What breaks the file's stream off breaks the parser off, whose reader is told below.
  pipeline(createReadStream(file), parser, () => {});
  try {
    for await (const parsed of parser) {
      const { record, info } = v.parse(Parsed, parsed);
      const result = v.safeParse(row, record);
      if (!result.success) throw new Error(complaint(info.lines, result.issues[0]));
      yield result.output;
    }
  } catch (err) {
    const why = err instanceof CsvError ? `${err.message}.` : messageOf(err);
    throw new Error(`${name}: ${why}`, { cause: err });
  }
  if (!hasHeader) throw new Error(`${name}: The file is empty.`);
}

const complaint = (line: number, issue: v.BaseIssue<unknown>): string =>
  `Line ${line}, “${v.getDotPath(issue) ?? ''}”: ${issue.message}.`;

const messageOf = (err: unknown): string => (err instanceof Error ? err.message : String(err));
