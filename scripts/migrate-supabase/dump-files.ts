import { readdirSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';

/** How a table can be dumped, by the ending of its file. */
const FORMATS = { '.csv': 'csv', '.json': 'array', '.jsonl': 'lines', '.ndjson': 'lines' } as const;

export type DumpFormat = (typeof FORMATS)[keyof typeof FORMATS];

export interface DumpFile {
  name: string;
  path: string;
  format: DumpFormat;
  bytes: number;
  /** What the file is called without its ending and, if it has one, without the schema `public`. */
  table: string;
}

/** The tables of a dump. Throws where the folder has none. */
export function dumpFiles(folder: string): DumpFile[] {
  const files = readdirSync(folder)
    .toSorted()
    .flatMap((name): DumpFile[] => {
      const format = Object.entries(FORMATS).find(([ending]) => ending === parse(name).ext)?.[1];
      if (format === undefined) return [];
      const path = join(folder, name);
      const table = parse(name)
        .name.toLowerCase()
        .replace(/^public\./, '');
      return [{ name, path, format, bytes: statSync(path).size, table }];
    });
  if (files.length === 0) throw new Error(`${folder} has no .csv, .json or .jsonl file.`);
  return files;
}
