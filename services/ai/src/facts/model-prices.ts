interface Price {
  /** US dollars for a million tokens. */
  in: number;
  out: number;
}

/** https://developers.cloudflare.com/workers-ai/platform/pricing/ and OpenAI's list, November 2026. */
const PRICES: ReadonlyMap<string, Price> = new Map([
  ['@cf/meta/llama-3.1-8b-instruct-fp8-fast', { in: 0.045, out: 0.384 }],
  ['@cf/zai-org/glm-4.7-flash', { in: 0.06, out: 0.4 }],
  ['openai:gpt-4o-mini', { in: 0.15, out: 0.6 }],
]);

/** A model that the table lacks counts as dear as the dearest in it, so that costs are not hidden. */
const DEAREST: Price = {
  in: Math.max(...[...PRICES.values()].map((price) => price.in)),
  out: Math.max(...[...PRICES.values()].map((price) => price.out)),
};

/** Millionths of a dollar; a dollar per million tokens is a millionth of a dollar per token. */
export function costMicroUsd(model: string, tokensIn: number, tokensOut: number): number {
  const price = PRICES.get(model) ?? DEAREST;
  return Math.round(tokensIn * price.in + tokensOut * price.out);
}
