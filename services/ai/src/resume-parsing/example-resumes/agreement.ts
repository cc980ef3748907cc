import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import { normalised } from './matches.ts';

/** The share of fields that two readings of one résumé have in common, and those they have not. */
export function agreement(
  one: ParsedResume,
  other: ParsedResume,
): { share: number; differ: string[] } {
  const [mine, theirs] = [fieldsOf(one), fieldsOf(other)];
  const paths = new Set([...mine.keys(), ...theirs.keys()]);
  const differ = [...paths].filter((path) => mine.get(path) !== theirs.get(path));
  return {
    share: 1 - differ.length / paths.size,
    differ: differ.map((path) => `${path}: “${mine.get(path)}” and “${theirs.get(path)}”`),
  };
}

function fieldsOf(parsed: ParsedResume): Map<string, string> {
  const { source: _source, confidence: _confidence, spans: _spans, ...fields } = parsed;
  return new Map(leaves(fields, ''));
}

function leaves(value: unknown, path: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [[path, normalised(value)]];
  if (typeof value !== 'object') return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, `${path}.${name}`));
}
