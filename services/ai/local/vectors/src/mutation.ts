/** What a vector has beside its values. */
export interface Head {
  id: string;
  namespace: string | null;
  /** Compact JSON. */
  metadata: string | null;
}

/** Checked changes that become visible together. `insert` leaves ids alone that exist. */
export type Mutation =
  | {
      kind: 'insert' | 'upsert';
      heads: Head[];
      /** Of all vectors, one after another: a thousand arrays take far longer to pass on than one. */
      values: Float32Array;
    }
  | { kind: 'delete'; ids: string[] };
