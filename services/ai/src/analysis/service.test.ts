import type { Analysis } from '@jobmatch/shared/contracts/analyses';
import { describe, expect, it } from 'vitest';
import { GLM, LLAMA } from '../facts/example-environment.ts';
import { FOUND, scene } from './example-scene.ts';

const off = { changes: { ANALYSIS_CACHE_ENABLED: false } };
const by = ({ receipt, cacheSource }: { receipt: Analysis['receipt']; cacheSource: string }) => [
  receipt.extractedBy,
  cacheSource,
];

describe('an analysis that a model had a part in', () => {
  it('is kept, in KV and in the history', async () => {
    const { analyzeAt, asked } = scene();
    expect(by(await analyzeAt(0))).toEqual(['workers-ai', 'generated']);
    expect(by(await analyzeAt(6 * 24 * 3600))).toEqual(['workers-ai', 'kv']);
    expect(by(await analyzeAt(6 * 24 * 3600, off))).toEqual(['workers-ai', 'database']);
    expect(asked).toHaveLength(1);
  });

  it('is announced to webhooks when it is made, and not when it is found again', async () => {
    const { analyzeAt, sent, jobId, caller } = scene();
    await analyzeAt(0);
    await analyzeAt(10);
    expect(sent).toMatchObject([
      { kind: 'event', event: { type: 'analysis.completed', userId: caller.userId, jobId } },
    ]);
  });

  it('is made anew when its model is no longer asked, and when no model is', async () => {
    for (const models of [[GLM], []]) {
      const { analyzeAt, state } = scene();
      await analyzeAt(0);
      state.models = models;
      state.found = null;
      expect(by(await analyzeAt(10, off))).toEqual(['rules', 'generated']);
      expect(by(await analyzeAt(20))).toEqual(['rules', 'database']);
    }
  });
});

describe('an analysis by rules in place of a model', () => {
  it.each([
    ['KV', {}],
    ['the history', off],
  ] as const)(
    'is served from %s for five minutes, and then upgraded by a healthy model',
    async (_, changes) => {
      const { analyzeAt, state } = scene();
      state.found = null;
      expect(by(await analyzeAt(0, changes))).toEqual(['rules', 'generated']);
      state.found = FOUND;
      expect((await analyzeAt(299, changes)).receipt.extractedBy).toBe('rules');
      expect(by(await analyzeAt(301, changes))).toEqual(['workers-ai', 'generated']);
      expect((await analyzeAt(302, changes)).cached).toBe(true);
    },
  );

  it('is no older for having been copied from the history to KV', async () => {
    const { analyzeAt, state } = scene();
    state.found = null;
    await analyzeAt(0, off);
    state.found = FOUND;
    expect(by(await analyzeAt(200))).toEqual(['rules', 'database']);
    expect(by(await analyzeAt(250))).toEqual(['rules', 'kv']);
    expect(by(await analyzeAt(301))).toEqual(['workers-ai', 'generated']);
  });

  it('is made anew at once on request', async () => {
    const { analyzeAt, state, asked } = scene();
    state.found = null;
    await analyzeAt(0);
    state.found = FOUND;
    expect(by(await analyzeAt(1, { refresh: true }))).toEqual(['workers-ai', 'generated']);
    expect(asked.at(-1)).toMatchObject({ retry: true });
  });
});

it('an analysis by rules is kept like any other where no model is configured', async () => {
  const { analyzeAt, state } = scene();
  state.models = [];
  await analyzeAt(0);
  expect(by(await analyzeAt(6 * 24 * 3600))).toEqual(['rules', 'kv']);
});

it('what answered is counted', async () => {
  const { analyzeAt, counts } = scene();
  await analyzeAt(0);
  await analyzeAt(1);
  await analyzeAt(2, off);
  expect(counts.map(({ layer, model }) => [layer, model])).toEqual([
    ['facts-kv-miss', LLAMA],
    ['analysis-generated', LLAMA],
    ['analysis-kv-hit', LLAMA],
    ['analysis-d1-hit', LLAMA],
  ]);
});
