import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { examplePosting } from '../analysis/example-inputs.ts';
import { askModels } from './ask-models.ts';
import { exampleAnswer } from './example-answer.ts';
import { GLM, LLAMA, exampleCall, modelEnvironment } from './example-environment.ts';
import { factsModels } from './facts-models.ts';

const posting = examplePosting({ description: 'You must know Kotlin.' });
const GOOD = JSON.stringify(
  exampleAnswer({ requiredSkills: [{ name: 'Kotlin', quote: 'You must know Kotlin.' }] }),
);
const INVENTED = GOOD.replace('You must know Kotlin.', 'Kotlin is a must.');

function asking(
  ask: Parameters<typeof modelEnvironment>[0],
  { description = posting.description, ...changes }: Record<string, unknown> = {},
) {
  const environment = modelEnvironment(ask, changes);
  const about = { ...posting, description: description as string };
  const models = factsModels(environment.env);
  const answer = askModels(environment.env, models, about, createLog({}));
  return { ...environment, answer };
}

describe('the models', () => {
  it('are asked until one says something that stands in the posting', async () => {
    const { answer, asked } = asking((model) => exampleCall(model === LLAMA ? INVENTED : GOOD));
    expect((await answer).found?.model).toBe(GLM);
    expect(asked).toEqual([LLAMA, GLM]);
  });

  it('are not asked beyond the first that does', async () => {
    const { answer, asked } = asking(() => exampleCall(GOOD));
    expect((await answer).found?.model).toBe(LLAMA);
    expect(asked).toEqual([LLAMA]);
  });

  it.each([
    ['failed', () => exampleCall(null)],
    ['said nothing', () => exampleCall('{}')],
    ['was taken', () => null],
    ['was reset', () => Promise.reject(new Error('The object was reset.'))],
  ])('leave it to rules when each %s', async (_, ask) => {
    const { answer, asked } = asking(ask);
    expect((await answer).found).toBeNull();
    expect(asked).toEqual([LLAMA, GLM]);
  });

  it('are not asked when the time is up, nor about nothing', async () => {
    expect(asking(() => exampleCall(GOOD), { FACTS_DEADLINE_MS: 0 }).asked).toEqual([]);
    const silent = asking(() => exampleCall(GOOD), { description: '' });
    expect((await silent.answer).found).toBeNull();
    expect(silent.asked).toEqual([]);
  });

  it('are counted with their tokens and their price, of use or not', async () => {
    const { answer } = asking((model) => exampleCall(model === LLAMA ? INVENTED : GOOD));
    expect((await answer).counts).toEqual([
      {
        model: LLAMA,
        layer: 'model',
        calls: 1,
        tokensIn: 1_000,
        tokensOut: 100,
        errors: 1,
        // 1,000 tokens at $0.045 and 100 at $0.384 a million.
        costMicroUsd: 83,
        latenciesMs: [20],
      },
      expect.objectContaining({ model: GLM, errors: 0, costMicroUsd: 100 }),
    ]);
  });
});
