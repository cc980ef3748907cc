import type { VectorIndex } from './vector-index.ts';

export interface Env {
  INDEX: DurableObjectNamespace<VectorIndex>;
  /** From a mutation's acknowledgement until queries see it, in milliseconds. */
  MUTATION_DELAY_MS: number;
}

/** A stand-in Worker holds one index. */
export const vectorIndex = (env: Env) => env.INDEX.getByName('index');
