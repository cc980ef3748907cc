import { analyze } from '@jobmatch/ai/analyze';
import { anyInputs } from '@jobmatch/ai/arbitrary-inputs';
import { ENGINES } from '@jobmatch/ai/engines';
import { assert, asyncProperty } from 'fast-check';
import { describe, expect, it } from 'vitest';

const CASES = 1000;
const RUNS = 100;

describe.each(ENGINES.map((engine) => ({ version: engine.version, engine })))(
  'engine $version',
  { timeout: 360_000 },
  ({ engine }) => {
    it(`gives the same bytes in ${RUNS} runs, in ${CASES} cases`, async () => {
      await assert(
        asyncProperty(anyInputs, async (inputs) => {
          const bytes = new Set<string>();
          for (let run = 0; run < RUNS; run += 1) {
            bytes.add(JSON.stringify(await analyze(inputs, '2026-01', undefined, engine)));
          }
          expect(bytes.size).toBe(1);
        }),
        { numRuns: CASES },
      );
    });
  },
);
