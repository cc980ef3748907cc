/** What of Vectorize's binding is used, so that a local stand-in behind a service binding will do. */
export type VectorIndex = Pick<
  Vectorize,
  'query' | 'queryById' | 'upsert' | 'getByIds' | 'deleteByIds' | 'describe'
>;
