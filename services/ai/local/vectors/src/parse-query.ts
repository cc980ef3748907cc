import * as v from 'valibot';
import { floatValues } from './float-values.ts';
import { DIMENSIONS } from './index-definition.ts';
import { LIMITS } from './limits.ts';
import { type Condition, parseFilter } from './parse-filter.ts';
import { vectorizeError } from './vectorize-error.ts';

/** What a query asks, its options checked and filled in. */
export interface SearchOptions {
  topK: number;
  namespace: string | null;
  conditions: Condition[];
  returnValues: boolean;
  returnMetadata: 'none' | 'indexed' | 'all';
}

const Options = v.object({
  topK: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), LIMITS.defaultTopK),
  namespace: v.optional(v.string()),
  returnValues: v.optional(v.boolean(), false),
  returnMetadata: v.optional(v.picklist(['none', 'indexed', 'all']), 'none'),
  filter: v.optional(v.unknown()),
});

/** Throws what Vectorize refuses in a query's options. */
export function parseSearchOptions(options: unknown = {}): SearchOptions {
  const { success, output, issues } = v.safeParse(Options, withLevel(options));
  if (!success) throw unreadable(v.getDotPath(issues[0]) ?? 'options');
  const { topK, namespace = null, returnValues, returnMetadata, filter } = output;
  checkTopK(topK, returnValues || returnMetadata === 'all');
  const conditions = filter === undefined ? [] : parseFilter(filter);
  return { topK, namespace, conditions, returnValues, returnMetadata };
}

/** The binding takes `true` for 'all'; `false` it passes on, and the service does not know it. */
function withLevel(options: unknown): unknown {
  if (typeof options !== 'object' || options === null || !('returnMetadata' in options)) {
    return options;
  }
  const level = options.returnMetadata;
  if (typeof level === 'string' && !['none', 'indexed', 'all'].includes(level)) {
    throw new Error(
      `Invalid returnMetadata option. Expected: true, false, "none", "indexed" or "all"; got: ${level}`,
    );
  }
  return level === true ? { ...options, returnMetadata: 'all' } : options;
}

function checkTopK(topK: number, isCostly: boolean): void {
  if (topK > LIMITS.topK) {
    const text = `max top K is ${LIMITS.topK}, but got ${topK}`;
    throw vectorizeError('VECTOR_QUERY', 'topK', text);
  }
  if (isCostly && topK > LIMITS.topKWithValuesOrMetadata) {
    const text = `with returnValues=true or returnMetadata=all, max top K is ${LIMITS.topKWithValuesOrMetadata}, but got ${topK}; for a top K up to ${LIMITS.topK}, retry with returnValues=false and returnMetadata=indexed`;
    throw vectorizeError('VECTOR_QUERY', 'topK', text);
  }
}

/** Throws for a query vector that is not one of this index. */
export function parseQueryVector(vector: unknown): Float32Array {
  const floats = floatValues(vector);
  if (floats === null) throw unreadable('vector');
  if (floats.length !== DIMENSIONS) {
    const text = `invalid query vector, expected ${DIMENSIONS} dimensions, and got ${floats.length} dimensions`;
    throw vectorizeError('VECTOR_QUERY', 'queryDimensions', text);
  }
  return floats;
}

const unreadable = (what: string): Error =>
  vectorizeError(
    'VECTOR_QUERY',
    'unreadableQuery',
    `Failed to parse the request body as JSON: ${what}: expected value`,
  );
