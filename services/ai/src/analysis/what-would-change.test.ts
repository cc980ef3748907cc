import type { AnalysisInputs } from '@jobmatch/shared/contracts/analyses';
import { assert, asyncProperty } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { anyInputs } from './arbitrary-inputs.ts';
import { ENGINES } from './engines.ts';
import { skill, withCandidate } from './example-inputs.ts';
import { RUNS } from './property-runs-for-tests.ts';

const AS_OF = '2026-01';
const A_YEAR_LATER = '2027-01';

describe.each(ENGINES.map((engine) => ({ version: engine.version, engine })))(
  'what would change, by engine $version',
  { timeout: 60_000 },
  ({ engine }) => {
    it('is exact: made and scored again', async () => {
      let tried = 0;
      await assert(
        asyncProperty(anyInputs, async (inputs) => {
          const before = await analyze(inputs, AS_OF, undefined, engine);
          for (const { change, delta } of before.whatWouldChange) {
            const [changed, asOf] = made(inputs, change);
            tried += 1;
            const { overallScore } = await analyze(changed, asOf, undefined, engine);
            expect(overallScore ?? 0, change).toBe((before.overallScore ?? 0) + delta);
          }
        }),
        RUNS,
      );
      expect(tried).toBeGreaterThan(RUNS.numRuns);
    });
  },
);

/** The inputs, and the month, after a change that an analysis proposes. */
function made(inputs: AnalysisInputs, change: string): [AnalysisInputs, string] {
  const after = (lead: string): string | null =>
    change.startsWith(lead) ? change.slice(lead.length) : null;
  const wish = (
    next: Partial<NonNullable<AnalysisInputs['preferences']>>,
  ): [AnalysisInputs, string] => {
    const { preferences } = inputs;
    return [{ ...inputs, preferences: preferences && { ...preferences, ...next } }, AS_OF];
  };
  const { candidate, preferences } = inputs;
  if (change === 'Work one more year in the current job') return [inputs, A_YEAR_LATER];
  const added = after('Add the skill ') ?? after('Obtain the ');
  if (added !== null) {
    return [withCandidate(inputs, { skills: [...candidate.skills, skill(added)] }), AS_OF];
  }
  const salary = /^Accept a salary of (\d+)/.exec(change)?.[1];
  if (salary !== undefined) return wish({ salaryMin: Number(salary), salaryMax: Number(salary) });
  const place = /^Add (.*) to the desired places$/.exec(change)?.[1];
  if (place !== undefined)
    return wish({ desiredLocations: [...(preferences?.desiredLocations ?? []), place] });
  const country = after('Accept work in ');
  if (country !== null) {
    return wish({
      excludedCountries: preferences?.excludedCountries.filter((code) => code !== country) ?? [],
    });
  }
  const permit = after('Become authorised to work in ');
  if (permit !== null)
    return wish({ workAuthorization: [...(preferences?.workAuthorization ?? []), permit] });
  const kind = /^Accept (.*) work$/.exec(change)?.[1];
  for (const arrangement of ['on-site', 'hybrid'] as const) {
    if (kind === arrangement) {
      return wish({
        remoteOnly: false,
        workArrangement: [...(preferences?.workArrangement ?? []), arrangement],
      });
    }
  }
  for (const jobType of ['full-time', 'contract'] as const) {
    if (kind === jobType) return wish({ jobTypes: [...(preferences?.jobTypes ?? []), jobType] });
  }
  throw new Error(`No such change: ${change}`);
}
