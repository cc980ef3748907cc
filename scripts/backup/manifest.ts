import * as v from 'valibot';

/** What a backup says of itself, in `manifest.json` beside the tables. */
export const Manifest = v.object({
  version: v.literal(1),
  environment: v.string(),
  /** ISO 8601 UTC. */
  takenAt: v.string(),
  /** Those that the database had applied, in order. */
  migrations: v.array(v.string()),
  tables: v.array(
    v.object({
      name: v.string(),
      columns: v.array(v.string()),
      rows: v.number(),
      /** Of the file, in hexadecimal. */
      sha256: v.string(),
    }),
  ),
  /** What searches for words found then, best first. */
  searches: v.array(v.object({ query: v.string(), ids: v.array(v.string()) })),
});
export type Manifest = v.InferOutput<typeof Manifest>;

export const MANIFEST_FILE = 'manifest.json';
export const fileOf = (table: string): string => `${table}.jsonl`;
