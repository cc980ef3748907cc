import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import type { ModelRunner } from '../models/model-runner.ts';
import { imageReader } from './read-image.ts';

const IMAGE = { bytes: Uint8Array.from([1, 2, 3]), contentType: 'image/png' };

/** An environment with two models that answer as told, and what they were asked and counted. */
function withModels(
  answers: Record<string, () => Promise<unknown>>,
  models = Object.keys(answers),
) {
  const asked: unknown[][] = [];
  const counts: AiCount[] = [];
  const AI: ModelRunner = {
    run: (model, ...rest) => {
      asked.push([model, ...rest]);
      return answers[model]?.() ?? Promise.reject(new Error('There is no such model.'));
    },
  };
  const env = {
    AI,
    AI_GATEWAY_ID: 'gateway',
    RESUME_IMAGE_MODELS: models,
    RESUME_MODEL_TIMEOUT_MS: 20,
  };
  const read = imageReader(env, createLog({}), (added) => void counts.push(...added));
  return { read, asked, counts };
}

const says = (text: string) => async () => ({
  response: text,
  usage: { prompt_tokens: 900, completion_tokens: 100 },
});

describe('an image', () => {
  it('is shown to the first model, which is asked for its words and nothing is kept of', async () => {
    const { read, asked, counts } = withModels({ one: says('Mira'), two: says('Ada') });
    expect(await read?.(IMAGE)).toBe('Mira');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject([
      'one',
      {
        messages: [
          {
            content: [
              { type: 'text' },
              { type: 'image_url', image_url: { url: 'data:image/png;base64,AQID' } },
            ],
          },
        ],
      },
      { gateway: { id: 'gateway', skipCache: true } },
    ]);
    expect(counts).toMatchObject([{ model: 'one', tokensIn: 900, tokensOut: 100, errors: 0 }]);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('3040: busy'))],
    ['says nothing we know', async () => ({ image: 'x' })],
    ['says nothing in time', () => new Promise(() => undefined)],
  ])('is shown to the next model where one %s', async (_, one) => {
    const { read, counts } = withModels({ one, two: says('Mira') });
    expect(await read?.(IMAGE)).toBe('Mira');
    expect(counts).toMatchObject([
      { model: 'one', errors: 1 },
      { model: 'two', errors: 0 },
    ]);
  });

  it('is refused where no model answers', async () => {
    const { read } = withModels({}, ['one', 'two']);
    await expect(read?.(IMAGE)).rejects.toMatchObject({ code: 'AI_UNAVAILABLE' });
  });

  it('has no reader where no model is configured', () => {
    expect(withModels({}).read).toBeUndefined();
  });
});
