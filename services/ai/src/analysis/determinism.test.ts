import type { AnalysisAnswer } from '@jobmatch/shared/contracts/analyses';
import { assert, asyncProperty } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Env } from '../env.ts';
import { analyze } from './analyze.ts';
import { anyInputs } from './arbitrary-inputs.ts';
import { ENGINES } from './engines.ts';
import { scene } from './example-scene.ts';
import { RUNS } from './property-runs-for-tests.ts';

/** A hundred of every case take minutes: tests/deep does that. */
const REPETITIONS = 3;

/** A namespace of texts that can be lost. */
function losableCache() {
  const kept = new Map<string, string>();
  const kv = {
    get: async (key: string): Promise<unknown> => JSON.parse(kept.get(key) ?? 'null'),
    put: async (key: string, text: string) => void kept.set(key, text),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an analysis reads JSON and writes texts
  return { kept, kv: kv as unknown as Env['JOB_ANALYSIS_CACHE'] };
}

describe.each(ENGINES.map((engine) => ({ version: engine.version, engine })))(
  'engine $version',
  { timeout: 120_000 },
  ({ engine, version }) => {
    it('gives the same bytes at every run', async () => {
      await assert(
        asyncProperty(anyInputs, async (inputs) => {
          const bytes = async (of = inputs) =>
            JSON.stringify(await analyze(of, '2026-01', undefined, engine));
          const first = await bytes();
          for (let run = 2; run < REPETITIONS; run += 1) expect(await bytes()).toBe(first);
          expect(await bytes(structuredClone(inputs))).toBe(first);
        }),
        RUNS,
      );
    });

    it('gives the same bytes from KV, from the history, and after the loss of both', async () => {
      await assert(
        asyncProperty(anyInputs, async (inputs) => {
          const { kept, kv } = losableCache();
          const { history, analyzeAt } = scene(inputs);
          const changes = {
            JOB_ANALYSIS_CACHE: kv,
            ENGINE_VERSIONS: { [version]: 100 },
            FACTS_MODELS: [],
          };
          const bytesFrom = async (source: AnalysisAnswer['cacheSource']): Promise<string> => {
            const answer = await analyzeAt(0, { changes });
            const { jobId: _, cached: _cached, cachedAt: _at, cacheSource, ...analysis } = answer;
            expect([cacheSource, analysis.receipt.engineVersion]).toEqual([source, version]);
            return JSON.stringify(analysis);
          };
          const first = await bytesFrom('generated');
          expect(await bytesFrom('kv')).toBe(first);
          kept.clear();
          expect(await bytesFrom('database')).toBe(first);
          kept.clear();
          history.clear();
          expect(await bytesFrom('generated')).toBe(first);
        }),
        RUNS,
      );
    });
  },
);
