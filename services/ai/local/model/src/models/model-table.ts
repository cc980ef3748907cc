import { conceptsIn } from '../embedding/concepts.ts';
import { defaultLexicon } from '../embedding/default-lexicon.ts';
import { createEmbedder } from '../embedding/embedder.ts';
import { hashedWords } from '../embedding/hashed-words.ts';
import { bgeBaseEn } from './bge-base-en.ts';

/** A call whose input was found right. */
export interface ModelCall {
  texts: readonly string[];
  answer: () => Promise<unknown>;
  /** A malformed answer; `draw`, any whole number, chooses which. */
  garbage: (draw: number) => Promise<unknown>;
}

/** Checks an input; throws an `InferenceError` (5006) as the real model does. */
export type StandInModel = (input: unknown) => ModelCall;

/** By the ids of https://developers.cloudflare.com/workers-ai/models/. */
export const MODELS: ReadonlyMap<string, StandInModel> = new Map([
  ['@cf/baai/bge-base-en-v1.5', bgeBaseEn(() => createEmbedder(defaultLexicon(), conceptsIn))],
  // Knows words by their spelling alone: what the benchmark of quality has to refuse.
  ['@local/hashed-words', bgeBaseEn(() => hashedWords)],
]);
