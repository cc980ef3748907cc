import { describe, expect, it } from 'vitest';
import { MODEL_ID, ask, cosine, embeddingsOf } from '../test/worker-under-test.ts';

const refusal = (input: unknown, model?: string) =>
  ask(input, model).then(
    () => 'answered',
    (err: Error) => `${err.name}: ${err.message}`,
  );

describe('the answer', () => {
  it('is one vector of 768 and of length 1 for a text', async () => {
    const { shape, data, pooling } = await embeddingsOf('Registered nurse');
    expect([shape, data.length, data[0]?.length, pooling]).toEqual([[1, 768], 1, 768, 'mean']);
    expect(cosine(data[0], data[0])).toBeCloseTo(1, 5);
  });

  it('holds a batch in its order, each text as if it came alone', async () => {
    const texts = Array.from({ length: 100 }, (_, at) => `Posting ${at} for a welder`);
    const { shape, data } = await embeddingsOf(texts);
    expect(shape).toEqual([100, 768]);
    const [alone] = (await embeddingsOf(texts[73] ?? '')).data;
    expect(data[73]).toEqual(alone);
    expect(data[72]).not.toEqual(alone);
  });

  it.each([' ', '!?', '🦆', '溶接工', '\u0000', 'a'.repeat(100_000), 'la '.repeat(50_000)])(
    'is finite and of length 1 for odd texts (%#)',
    async (text) => {
      const [vector] = (await embeddingsOf(text)).data;
      expect(vector?.every(Number.isFinite)).toBe(true);
      expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    },
  );

  it('is unlike any other for a text without words', async () => {
    const { data } = await embeddingsOf(['!?', '🦆', 'Registered nurse']);
    expect(cosine(data[0], data[1])).toBeLessThan(0.7);
    expect(cosine(data[0], data[2])).toBeLessThan(0.7);
  });

  it('does not mix poolings', async () => {
    const text = 'Data engineer: Spark and SQL';
    const [mean] = (await embeddingsOf(text, 'mean')).data;
    const { data, pooling } = await embeddingsOf(text, 'cls');
    expect(pooling).toBe('cls');
    expect(cosine(data[0], data[0])).toBeCloseTo(1, 5);
    expect(Math.abs(cosine(mean, data[0]))).toBeLessThan(0.3);
  });

  it('reads 512 tokens and no more', async () => {
    const body = 'wiring '.repeat(600);
    const { data } = await embeddingsOf([body, `${body} nurse`, `nurse ${body}`]);
    expect(data[1]).toEqual(data[0]);
    expect(data[2]).not.toEqual(data[0]);
  });
});

describe('what is refused', () => {
  it('is an unknown model', async () => {
    expect(await refusal({ text: 'nurse' }, '@cf/nobody/nothing')).toMatch(
      /5007: No such model @cf\/nobody\/nothing or task$/,
    );
  });

  it.each([
    ['no input', undefined, /5006: .*required properties/],
    ['no text', {}, /5006: .*required properties/],
    ['a number', { text: 7 }, /5006: .*Type mismatch of '\/text'/],
    ['an empty text', { text: '' }, /5006: .*Length of '\/text' must be >= 1/],
    ['an empty text among others', { text: ['nurse', ''] }, /5006: .*must be >= 1/],
    ['101 texts', { text: Array.from({ length: 101 }, () => 'nurse') }, /5006: .*must be <= 100/],
    ['an unknown pooling', { text: 'nurse', pooling: 'max' }, /5006: .*'\/pooling'/],
  ])('is %s', async (_what, input, message) => {
    expect(await refusal(input, MODEL_ID)).toMatch(message);
  });
});
