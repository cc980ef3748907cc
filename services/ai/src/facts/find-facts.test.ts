import { createLog } from '@jobmatch/shared/log';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { examplePosting } from '../analysis/example-inputs.ts';
import { extractPostingFacts } from '../analysis/extract-posting-facts.ts';
import type { Env } from '../env.ts';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import { exampleAnswer } from './example-answer.ts';
import { GLM, LLAMA } from './example-environment.ts';
import {
  type FoundFacts,
  factsPlaceOf,
  ownedFactsPrefix,
  readFacts,
  writeFacts,
} from './facts-cache.ts';
import { factsModels } from './facts-models.ts';
import { findFacts } from './find-facts.ts';

const answer = exampleAnswer({
  requiredSkills: [{ name: 'Kitchenhub', quote: 'You must know Kitchenhub.' }],
});
/** One that no other test has. */
const newPosting = () =>
  examplePosting({ description: `You must know Kitchenhub. Case ${newId()}.`, requiredSkills: [] });

const inPublic = (posting: PostingForAnalysis) => ({ posting, ownerId: null });

function environment(find: () => Promise<FoundFacts | null>, changes: Partial<Env> = {}) {
  const asked: unknown[] = [];
  const object = {
    find: (request: unknown) => {
      asked.push(request);
      return find();
    },
  };
  const env = exampleEnv({
    FACTS_MODELS: [LLAMA, GLM],
    FACTS_IN_FLIGHT: { getByName: () => object },
    ...changes,
  });
  return { env, asked };
}

const layers = (counts: { layer: string; model: string }[]) =>
  counts.map(({ layer, model }) => `${layer} ${model}`);

describe('the facts of a posting', () => {
  it('are the rules’ where no model is configured', async () => {
    const posting = newPosting();
    const { env, asked } = environment(async () => null, { FACTS_MODELS: [] });
    const { extraction, counts } = await findFacts(env, createLog({}), inPublic(posting), false);
    expect(extraction).toEqual({
      facts: extractPostingFacts(posting),
      model: null,
      extractedBy: 'rules',
    });
    expect(asked).toEqual([]);
    expect(layers(counts)).toEqual(['facts-rules rules']);
  });

  it('are the model’s and the rules’ together where one answers', async () => {
    const { env } = environment(async () => ({ model: GLM, answer }));
    const { extraction, counts } = await findFacts(
      env,
      createLog({}),
      inPublic(newPosting()),
      false,
    );
    expect(extraction).toMatchObject({ model: GLM, extractedBy: 'workers-ai' });
    expect(extraction.facts.requiredSkills.map(({ name }) => name)).toContain('Kitchenhub');
    expect(layers(counts)).toEqual([`facts-kv-miss ${LLAMA}`]);
  });

  it('come from the cache, for a copy of the posting too', async () => {
    const posting = newPosting();
    const { env, asked } = environment(async () => null);
    await writeFacts(env, await factsPlaceOf(inPublic(posting)), { model: GLM, answer });
    const copy = { ...posting, id: newId() };
    const { extraction, counts } = await findFacts(env, createLog({}), inPublic(copy), false);
    expect(extraction.model).toBe(GLM);
    expect(asked).toEqual([]);
    expect(layers(counts)).toEqual([`facts-kv-hit ${GLM}`]);
    const edited = { ...posting, title: 'Another' };
    expect(
      (await findFacts(env, createLog({}), inPublic(edited), false)).extraction.model,
    ).toBeNull();
  });

  it('do not come from the cache while it is turned off', async () => {
    const posting = newPosting();
    const hash = await factsPlaceOf(inPublic(posting));
    const { env, asked } = environment(async () => null, { FACTS_CACHE_ENABLED: false });
    await writeFacts({ ...env, FACTS_CACHE_ENABLED: true }, hash, { model: LLAMA, answer });
    await findFacts(env, createLog({}), inPublic(posting), false);
    expect(asked).toHaveLength(1);
  });

  it('are the rules’ where the object is lost twice or does not answer in time', async () => {
    for (const find of [
      () => Promise.reject(new Error('The object was reset.')),
      () => new Promise<never>(() => {}),
    ]) {
      const { env } = environment(find, { FACTS_DEADLINE_MS: 100 });
      const startedAt = Date.now();
      const { extraction } = await findFacts(env, createLog({}), inPublic(newPosting()), false);
      expect(extraction.extractedBy).toBe('rules');
      expect(Date.now() - startedAt).toBeLessThan(1_500);
    }
  });

  it('are asked for again where the object is lost once', async () => {
    let calls = 0;
    const { env } = environment(async () => {
      calls += 1;
      if (calls === 1) throw new Error('The object was reset.');
      return { model: LLAMA, answer };
    });
    expect(
      (await findFacts(env, createLog({}), inPublic(newPosting()), false)).extraction.model,
    ).toBe(LLAMA);
  });

  it('that do not stand in the posting are none, wherever they come from', async () => {
    const posting = newPosting();
    const invented = exampleAnswer({
      requiredSkills: [{ name: 'Kitchenhub', quote: 'You must know Kitchenhuc.' }],
    });
    const { env } = environment(async () => null);
    await writeFacts(env, await factsPlaceOf(inPublic(posting)), {
      model: LLAMA,
      answer: invented,
    });
    expect(
      (await findFacts(env, createLog({}), inPublic(posting), false)).extraction.model,
    ).toBeNull();
  });
});

describe('the facts of a posting that one user alone sees', () => {
  it('are kept under that user and the posting, and nobody else’s copy reads them', async () => {
    const [posting, owner, other] = [newPosting(), newId(), newId()];
    const { env, asked } = environment(async () => null);
    const byModel = async (ownerId: string | null, id = posting.id) => {
      const subject = { posting: { ...posting, id }, ownerId };
      return (await findFacts(env, createLog({}), subject, false)).extraction.model;
    };
    const place = await factsPlaceOf({ posting, ownerId: owner });
    await writeFacts(env, place, { model: GLM, answer });
    const keys = async (prefix: string) => (await env.JOB_ANALYSIS_CACHE.list({ prefix })).keys;
    expect(await keys(ownedFactsPrefix(owner))).toHaveLength(1);
    expect(await keys(ownedFactsPrefix(owner, posting.id))).toHaveLength(1);
    expect(await byModel(owner)).toBe(GLM);
    expect(asked).toEqual([]);
    expect([await byModel(other, newId()), await byModel(null, newId())]).toEqual([null, null]);
    expect(asked).toHaveLength(2);
  });

  it('are what is known of the same text in public', async () => {
    const posting = newPosting();
    const { env, asked } = environment(async () => null);
    await writeFacts(env, await factsPlaceOf(inPublic(posting)), { model: GLM, answer });
    const copy = { posting: { ...posting, id: newId() }, ownerId: newId() };
    expect((await findFacts(env, createLog({}), copy, false)).extraction.model).toBe(GLM);
    expect(asked).toEqual([]);
  });
});

describe('the cache of facts', () => {
  it('prefers the first model, and takes another release’s shape for a miss', async () => {
    const { env } = environment(async () => null);
    const models = factsModels(env);
    const hash = { own: newId(), shared: 'another' };
    await writeFacts(env, hash, { model: GLM, answer });
    expect((await readFacts(env, hash, models))?.model).toBe(GLM);
    await writeFacts(env, hash, { model: LLAMA, answer });
    expect((await readFacts(env, hash, models))?.model).toBe(LLAMA);
    await env.JOB_ANALYSIS_CACHE.put(`job-facts:${hash.own}:${LLAMA}`, '"nothing"');
    expect((await readFacts(env, hash, models))?.model).toBe(GLM);
  });
});
