import { floatValues } from './float-values.ts';
import { DIMENSIONS } from './index-definition.ts';
import { LIMITS } from './limits.ts';
import type { Head, Mutation } from './mutation.ts';
import { checkId } from './parse-ids.ts';
import { utf8Length } from './utf8-length.ts';
import { vectorizeError } from './vectorize-error.ts';

type Writing = 'VECTOR_INSERT' | 'VECTOR_UPSERT';

/** The mutation that a call asks for. Throws what Vectorize refuses: one bad vector refuses all. */
export function parseVectors(operation: Writing, vectors: unknown): Mutation {
  if (!Array.isArray(vectors) || vectors.length === 0) {
    throw unreadable(operation, 'expected at least one vector');
  }
  if (vectors.length > LIMITS.vectorsPerMutation) {
    const text = `too many vectors in payload; max vector count is ${LIMITS.vectorsPerMutation}, got ${vectors.length}`;
    throw vectorizeError(operation, null, text);
  }
  const values = new Float32Array(vectors.length * DIMENSIONS);
  const heads = vectors.map((vector: unknown, i) => {
    const { head, floats } = parseVector(operation, vector);
    values.set(floats, i * DIMENSIONS);
    return head;
  });
  return { kind: operation === 'VECTOR_UPSERT' ? 'upsert' : 'insert', heads, values };
}

function parseVector(operation: Writing, vector: unknown): { head: Head; floats: Float32Array } {
  if (typeof vector !== 'object' || vector === null) throw unreadable(operation, 'not an object');
  const { id, values, namespace = null, metadata = null }: Record<string, unknown> = { ...vector };
  if (typeof id !== 'string' || !id.isWellFormed()) throw unreadable(operation, 'id');
  checkId(operation, id);
  const head = {
    id,
    namespace: parseNamespace(operation, namespace),
    metadata: metadata === null ? null : parseMetadata(operation, metadata),
  };
  return { head, floats: parseValues(operation, id, values) };
}

function parseValues(operation: Writing, id: string, values: unknown): Float32Array {
  const floats = floatValues(values);
  if (floats === null) throw unreadable(operation, `values of id="${id}"`);
  if (floats.length !== DIMENSIONS) {
    const text = `invalid vector for id="${id}", expected ${DIMENSIONS} dimensions, and got ${floats.length} dimensions`;
    throw vectorizeError(operation, 'vectorDimensions', text);
  }
  return floats;
}

function parseNamespace(operation: Writing, namespace: unknown): string | null {
  if (namespace === null) return null;
  if (typeof namespace !== 'string') throw unreadable(operation, 'namespace');
  if (utf8Length(namespace) > LIMITS.namespaceBytes) {
    const text = `namespace too long; max is ${LIMITS.namespaceBytes} bytes, got ${utf8Length(namespace)} bytes`;
    throw vectorizeError(operation, null, text);
  }
  return namespace;
}

function parseMetadata(operation: Writing, metadata: unknown): string {
  if (typeof metadata !== 'object' || Array.isArray(metadata)) {
    throw unreadable(operation, 'metadata');
  }
  checkContent(operation, metadata);
  const json = JSON.stringify(metadata);
  const bytes = utf8Length(json);
  if (bytes > LIMITS.metadataBytes) {
    throw unreadable(operation, `metadata; max is ${LIMITS.metadataBytes} bytes, got ${bytes}`);
  }
  return json;
}

/** What JSON cannot carry would arrive changed, and half a surrogate pair not at all. */
function checkContent(operation: Writing, content: unknown): void {
  if (typeof content === 'number' && !Number.isFinite(content)) {
    throw unreadable(operation, 'a number in metadata');
  }
  if (typeof content === 'string' && !content.isWellFormed()) {
    throw unreadable(operation, 'a text in metadata');
  }
  if (typeof content !== 'object' || content === null) return;
  for (const [key, value] of Object.entries(content)) {
    if (!Array.isArray(content) && (key === '' || /^\$|[."]/.test(key))) {
      throw vectorizeError(operation, 'metadataKey', `invalid metadata key "${key}"`);
    }
    checkContent(operation, value);
  }
}

const unreadable = (operation: Writing, what: string): Error => {
  const call = operation === 'VECTOR_UPSERT' ? 'upsert' : 'insert';
  return vectorizeError(
    operation,
    'unreadableVectors',
    `failed to parse ${call} vectors request: ${what}`,
  );
};
