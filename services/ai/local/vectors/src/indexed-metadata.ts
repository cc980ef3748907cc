import { type IndexedValue, METADATA_INDEXES } from './index-definition.ts';
import { LIMITS } from './limits.ts';
import { utf8Prefix } from './utf8-length.ts';

/** What the metadata indexes hold of one vector: values of the index's type, texts cut to 64 bytes. */
export function indexedMetadata(metadata: string | null): Map<string, IndexedValue> {
  const indexed = new Map<string, IndexedValue>();
  if (metadata === null) return indexed;
  const given: Record<string, unknown> = JSON.parse(metadata);
  for (const [property, type] of Object.entries(METADATA_INDEXES)) {
    const value = given[property];
    if (type === 'number' && typeof value === 'number') indexed.set(property, value);
    if (type === 'string' && typeof value === 'string') {
      indexed.set(property, utf8Prefix(value, LIMITS.indexedBytesPerProperty));
    }
  }
  return indexed;
}
