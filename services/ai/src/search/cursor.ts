import type { SearchJobs } from '@jobmatch/shared/contracts/search';
import { AppError } from '@jobmatch/shared/errors';
import { sha256Hex } from '@jobmatch/shared/sha256';
import * as v from 'valibot';

/** Where in the list of everything found a page ended, and of which search. */
const Position = v.strictTuple([
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
]);

type Search = Pick<SearchJobs, 'query' | 'searchType' | 'filters'>;

/** Tells searches apart: the query, the type and the filters, in whatever order they were sent. */
export async function fingerprintOf({ query, searchType, filters }: Search): Promise<string> {
  const asked = Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const hash = await sha256Hex(JSON.stringify([query, searchType, asked]));
  return hash.slice(0, 16);
}

export const encodeCursor = (fingerprint: string, offset: number): string =>
  Buffer.from(JSON.stringify([fingerprint, offset])).toString('base64url');

/** The offset of a cursor of this search; anything else is a field error. */
export function decodeCursor(cursor: string, fingerprint: string): number {
  const position = v.safeParse(Position, parse(cursor));
  if (position.success && position.output[0] === fingerprint) return position.output[1];
  throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', {
    fields: { cursor: 'Must be a cursor of this search.' },
  });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
