/** The index as provisioning creates it: @cf/baai/bge-base-en-v1.5, cosine. */
export const DIMENSIONS = 768;

/** The metadata indexes, which exist before the first vector does. Nothing else can be filtered on. */
export const METADATA_INDEXES = {
  owner: 'string',
  workArrangement: 'string',
  country: 'string',
  postedDay: 'number',
} as const satisfies Record<string, 'string' | 'number'>;

/** A value that a metadata index holds. */
export type IndexedValue = string | number;
