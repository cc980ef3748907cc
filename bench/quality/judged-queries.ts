import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Grades } from './metrics.ts';

export const CATEGORIES = [
  'title',
  'synonym',
  'abbreviation',
  'misspelling',
  'other-language',
  'description',
  'hard',
] as const;

const JudgedQuery = v.pipe(
  v.strictObject({
    id: v.string(),
    category: v.picklist(CATEGORIES),
    query: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    grades: v.record(v.string(), v.picklist([1, 2, 3])),
  }),
  v.transform(({ grades, ...query }) => ({
    ...query,
    grades: new Map(Object.entries(grades)) satisfies Grades,
  })),
);
export type JudgedQuery = v.InferOutput<typeof JudgedQuery>;

const file = join(import.meta.dirname, 'queries.jsonl');

/** The labelled queries, by category; README.md says how they were written and judged. */
export function readJudgedQueries(): JudgedQuery[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => v.parse(JudgedQuery, JSON.parse(line)));
}

/** Two results compare only where this is equal: it changes with every query and every grade. */
export const judgementsHash = (): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
