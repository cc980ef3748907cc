import * as v from 'valibot';
import type { Embedder } from '../embedding/embedder.ts';
import { badInput } from '../inference-error.ts';
import { misshapenEmbeddings } from './misshapen-embeddings.ts';
import type { ModelCall, StandInModel } from './model-table.ts';

const MAX_TEXTS = 100;

/** The input's limits: https://developers.cloudflare.com/workers-ai/models/bge-base-en-v1.5/ */
const Text = v.pipe(
  v.string("Type mismatch of '/text'"),
  v.minLength(1, "Length of '/text' must be >= 1"),
);
const Input = v.object(
  {
    text: v.union(
      [
        Text,
        v.pipe(v.array(Text), v.maxLength(MAX_TEXTS, `Length of '/text' must be <= ${MAX_TEXTS}`)),
      ],
      ({ issues }) => issues?.[0]?.message ?? "Type mismatch of '/text'",
    ),
    pooling: v.optional(
      v.picklist(['mean', 'cls'], "'/pooling' must be one of 'mean', 'cls'"),
      'mean',
    ),
  },
  "required properties at '/' are 'text'",
);

/**
 * Stands in for `@cf/baai/bge-base-en-v1.5`: `{text: string | string[≤ 100], pooling?}` to
 * `{shape: [n, 768], data, pooling}`. Deterministic; vectors have length 1. It has no batches to fetch
 * later (`requests`). The embedder is made on the first call, so that the Worker starts at once.
 */
export function bgeBaseEn(createEmbedder: () => Embedder): StandInModel {
  let embedder: Embedder | undefined;
  const embed: Embedder = (text) => (embedder ??= createEmbedder())(text);
  return (input) => callOf(input, embed);
}

function callOf(input: unknown, embed: Embedder): ModelCall {
  const { success, output, issues } = v.safeParse(Input, input);
  if (!success) throw badInput(`oneOf at '/' not met, 0 matches: ${issues[0].message}`);
  const { text, pooling } = output;
  const texts = typeof text === 'string' ? [text] : text;
  const answer = async () => {
    const data: number[][] = [];
    for (const one of texts) {
      data.push(pooled(embed(one), pooling));
      if (data.length % TEXTS_PER_SLICE === 0) await scheduler.wait(0);
    }
    return { shape: [texts.length, DIMENSIONS], data, pooling };
  };
  return { texts, answer, garbage: async (draw) => misshapenEmbeddings(await answer(), draw) };
}

/** A model computes elsewhere: here, requests to the fleet get their turn in between. */
const TEXTS_PER_SLICE = 1;

const DIMENSIONS = 768;

/** As with the real model, vectors of one pooling tell nothing about those of the other. */
function pooled(vector: Float32Array, pooling: 'mean' | 'cls'): number[] {
  return Array.from(pooling === 'cls' ? vector.toReversed() : vector);
}
