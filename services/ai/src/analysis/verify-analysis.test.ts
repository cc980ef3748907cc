import { HeldAnalysis } from '@jobmatch/shared/contracts/analyses';
import { newId } from '@jobmatch/shared/ids';
import { assert, asyncProperty, boolean, nat } from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Extraction, analyze } from './analyze.ts';
import { anyInputs } from './arbitrary-inputs.ts';
import { ENGINES } from './engines.ts';
import { exampleInputs, examplePosting, examplePreferences } from './example-inputs.ts';
import { extractPostingFacts } from './extract-posting-facts.ts';
import { type FindExtraction, verifyAnalysis } from './verify-analysis.ts';
import { RUNS } from './property-runs-for-tests.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const inputs = exampleInputs({ preferences: examplePreferences({ salaryMin: 90_000 }) });
const none: FindExtraction = async () => null;

const asAnswered = (analysis: Awaited<ReturnType<typeof analyze>>, cachedAt: string) =>
  v.parse(HeldAnalysis, {
    ...analysis,
    jobId: newId(),
    cached: true,
    cacheSource: 'kv',
    cachedAt,
  });
const held = async (asOf = '2026-11', cachedAt = NOW.toISOString()) =>
  asAnswered(await analyze(inputs, asOf), cachedAt);
const verify = (analysis: HeldAnalysis, now = NOW, of = inputs, find = none) =>
  verifyAnalysis({ held: analysis, inputs: of, now }, find);

/** Every way to change one value somewhere in a JSON value, and where. */
function* changedOnce(value: unknown, path = ''): Generator<[path: string, changed: unknown]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const [at, changed] of changedOnce(item, `${path}.${key}`)) {
        yield [at, withEntry(value, key, changed)];
      }
    }
    if (Array.isArray(value) && value.length > 0) yield [`${path}.length`, value.slice(1)];
  } else if (typeof value === 'string') yield [path, `${value}x`];
  else if (typeof value === 'number') yield [path, value === 1 ? 2 : 1];
  else if (typeof value === 'boolean') yield [path, !value];
  else yield [path, 'x'];
}

const withEntry = (value: object, key: string, changed: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item: unknown, i) => (String(i) === key ? changed : item))
    : { ...value, [key]: changed };

describe('a receipt', () => {
  it('holds for an analysis as it was answered', async () => {
    const analysis = await held();
    const { factsHash, inputsHash } = analysis.receipt;
    expect(await verify(analysis)).toEqual({
      valid: true,
      recomputed: { overallScore: analysis.overallScore, factsHash, inputsHash },
    });
  });

  it.each(ENGINES.map((engine) => ({ version: engine.version, engine })))(
    'names the engine that makes it again: $version',
    async ({ engine }) => {
      const made = await analyze(inputs, '2026-11', undefined, engine);
      expect((await verify(asAnswered(made, NOW.toISOString()))).valid).toBe(true);
    },
  );

  it('holds for no analysis that was changed in any single place', async () => {
    const { jobId, cached, cacheSource, cachedAt, ...analysis } = await held();
    let tried = 0;
    for (const [path, changed] of changedOnce(analysis)) {
      const claimed = { ...Object(changed), jobId, cached, cacheSource, cachedAt };
      const parsed = v.safeParse(HeldAnalysis, claimed);
      // What the schema refuses never gets here.
      if (!parsed.success) continue;
      tried += 1;
      const { valid, recomputed } = await verify(parsed.output);
      expect(valid, path).toBe(false);
      expect(recomputed.overallScore).toBe(analysis.overallScore);
    }
    expect(tried).toBeGreaterThan(80);
  });

  it('says so where the posting, the profile or the preferences have changed', async () => {
    const analysis = await held();
    const posting = examplePosting({
      description: 'A word more. 5+ years of experience required.',
    });
    const { preferences } = exampleInputs();
    for (const changes of [{ posting }, { preferences }]) {
      const { valid, recomputed } = await verify(analysis, NOW, { ...inputs, ...changes });
      expect(valid).toBe(false);
      expect(recomputed.inputsHash).not.toBe(analysis.receipt.inputsHash);
      expect(recomputed).toMatchObject(
        await analyze({ ...inputs, ...changes }, '2026-11').then(({ receipt, overallScore }) => ({
          overallScore,
          inputsHash: receipt.inputsHash,
          factsHash: receipt.factsHash,
        })),
      );
    }
  });

  it('holds in later months, as of the month it was made in', async () => {
    const analysis = await held('2026-08', '2026-08-31T23:59:59.999Z');
    expect((await verify(analysis)).valid).toBe(true);
    const { cachedAt: _, ...undated } = analysis;
    expect((await verify(undated)).valid).toBe(false);
    const tampered = { ...analysis, overallScore: 100 };
    // The inputs are what they were, so the score of then is shown beside them.
    expect(await verify(tampered)).toEqual({
      valid: false,
      recomputed: {
        overallScore: analysis.overallScore,
        factsHash: analysis.receipt.factsHash,
        inputsHash: analysis.receipt.inputsHash,
      },
    });
  });

  it('does not hold as of a month that is still to come', async () => {
    const analysis = await held('2036-11', '2036-11-01T00:00:00.000Z');
    const { valid, recomputed } = await verify(analysis);
    expect(valid).toBe(false);
    expect(recomputed.inputsHash).toBe((await held()).receipt.inputsHash);
  });

  it('of a model’s facts holds while they are kept', async () => {
    const facts = { ...extractPostingFacts(inputs.posting), benefits: [] };
    const extraction: Extraction = { facts, model: 'model-1', extractedBy: 'workers-ai' };
    const made = await analyze(inputs, '2026-11', extraction);
    const analysis = asAnswered(made, NOW.toISOString());
    const kept: FindExtraction = async (model) => (model === 'model-1' ? extraction : null);
    expect((await verify(analysis, NOW, inputs, kept)).valid).toBe(true);
    expect((await verify(analysis)).valid).toBe(false);
  });

  it('of an engine that there is no more does not hold', async () => {
    const analysis = await held();
    const receipt = { ...analysis.receipt, engineVersion: '0.9.0' };
    expect((await verify({ ...analysis, receipt })).valid).toBe(false);
  });
});

describe.each(ENGINES.map((engine) => ({ version: engine.version, engine })))(
  'any receipt of engine $version',
  { timeout: 120_000 },
  ({ engine }) => {
    it('holds, by rules or a model, and for nothing else', async () => {
      await assert(
        asyncProperty(anyInputs, boolean(), nat(), async (of, isByModel, pick) => {
          const extraction: Extraction | undefined = isByModel
            ? {
                facts: { ...extractPostingFacts(of.posting), benefits: [] },
                model: 'model-1',
                extractedBy: 'workers-ai',
              }
            : undefined;
          const kept: FindExtraction = async () => extraction ?? null;
          const made = await analyze(of, '2026-11', extraction, engine);
          const analysis = asAnswered(made, NOW.toISOString());
          expect((await verify(analysis, NOW, of, kept)).valid).toBe(true);

          const changes = [...changedOnce(made)].flatMap(([path, changed]) => {
            const parsed = v.safeParse(HeldAnalysis, { ...Object(changed), jobId: newId() });
            return parsed.success ? [{ path, claimed: parsed.output }] : [];
          });
          const change = changes[pick % changes.length];
          if (change === undefined) throw new Error('Every change was refused.');
          const { valid } = await verify(change.claimed, NOW, of, kept);
          expect(valid, change.path).toBe(false);
        }),
        RUNS,
      );
    });
  },
);
