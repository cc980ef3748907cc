/**
 * What Vectorize admits from a Worker
 * (https://developers.cloudflare.com/vectorize/platform/limits/). The two caps on ids per call are
 * not on that page; they are what the service answers: "too many ids in payload; max id count is …".
 */
export const LIMITS = {
  idBytes: 64,
  namespaceBytes: 64,
  vectorsPerMutation: 1_000,
  idsPerGet: 20,
  idsPerDelete: 100,
  metadataBytes: 10 * 1_024,
  indexedBytesPerProperty: 64,
  topK: 100,
  topKWithValuesOrMetadata: 50,
  defaultTopK: 5,
  /** A filter's compact JSON has to be smaller than this. */
  filterBytes: 2_048,
  filterKeyCharacters: 512,
} as const;
