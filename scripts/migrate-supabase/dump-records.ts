import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { JSONParser } from '@streamparser/json-node';
import { parse } from 'csv-parse';
import * as v from 'valibot';
import type { DumpFile, DumpFormat } from './dump-files.ts';

/** Far above any row there is; reached where a quotation mark was never closed. */
const ROW_MAX_CHARACTERS = 16_000_000;

const DumpRecord = v.record(v.string(), v.unknown());
/** A row as the dump has it, by the predecessor's column names. */
export type DumpRecord = v.InferOutput<typeof DumpRecord>;

/**
 * The rows of a dumped table, as a stream. `onBytes` hears how many bytes of the file were read since it
 * was last called. Throws with the file's name where the file is not of the format its ending says.
 */
export async function* dumpRecords(
  { name, path, format }: Pick<DumpFile, 'name' | 'path' | 'format'>,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<DumpRecord> {
  const source = createReadStream(path);
  source.on('data', (chunk) => onBytes(chunk.length));
  try {
    for await (const record of READERS[format](source)) yield v.parse(DumpRecord, record);
  } catch (err) {
    throw new Error(`${name}: ${err instanceof Error ? err.message : String(err)}`, { cause: err });
  } finally {
    source.destroy();
  }
}

type Source = ReturnType<typeof createReadStream>;

const READERS: { [Format in DumpFormat]: (source: Source) => AsyncIterable<unknown> } = {
  csv(source) {
    const parser = parse({
      bom: true,
      columns: true,
      skip_empty_lines: true,
      max_record_size: ROW_MAX_CHARACTERS,
    });
    // What breaks the file's stream off breaks the parser off, whose reader is told.
    return pipeline(source, parser, () => {});
  },
  async *array(source) {
    const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
    const Element = v.object({ value: v.unknown() });
    for await (const element of pipeline(source, parser, () => {})) {
      yield v.parse(Element, element).value;
    }
  },
  async *lines(source) {
    for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
      if (line.trim() !== '') yield JSON.parse(line);
    }
  },
};
