import { DIMENSION_WEIGHTS } from '@jobmatch/shared/contracts/analyses';
import { assert, asyncProperty, nat, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { ENGINES, type Engine, engineOfVersion } from './engines.ts';
import {
  exampleCandidate,
  exampleInputs,
  examplePosting,
  examplePreferences,
  skill,
} from './example-inputs.ts';

const AS_OF = '2026-11';
const ASKED = ['React', 'TypeScript', 'PostgreSQL', 'Kubernetes', 'GraphQL'];
const inputsWith = (skills: readonly string[], preferences = examplePreferences()) =>
  exampleInputs({
    posting: examplePosting({ requiredSkills: ASKED, preferredSkills: [] }),
    candidate: exampleCandidate({ skills: skills.map(skill) }),
    preferences,
  });
const run = (engine: Engine, inputs = inputsWith(['React'])) =>
  analyze(inputs, AS_OF, undefined, engine);

function version(name: string): Engine {
  const engine = engineOfVersion(name);
  if (engine === null) throw new Error(`There is no ${name}.`);
  return engine;
}

describe.each(ENGINES.map((engine) => ({ name: engine.version, engine })))(
  'engine $name',
  ({ engine }) => {
    it('weighs the ten dimensions with 100 in all', async () => {
      const { dimensions, receipt } = await run(engine);
      expect(Object.keys(dimensions)).toEqual(Object.keys(DIMENSION_WEIGHTS));
      expect(Object.values(dimensions).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      expect(receipt).toMatchObject({
        engineVersion: engine.version,
        weightsVersion: engine.weightsVersion,
      });
    });

    it('scores the weighted mean of what is known', async () => {
      const { dimensions, overallScore, coverage, cap } = await run(engine);
      const known = Object.values(dimensions).filter(({ score }) => score !== null);
      const weight = known.reduce((sum, item) => sum + item.weight, 0);
      const sum = known.reduce((total, item) => total + item.weight * (item.score ?? 0), 0);
      expect(cap).toBeNull();
      expect(overallScore).toBe(Math.round((10 * sum) / weight));
      expect(coverage).toBe(weight / 100);
    });

    it('never scores lower for one more skill that is asked for', async () => {
      const anySkills = subarray(ASKED, { maxLength: ASKED.length - 1 });
      await assert(
        asyncProperty(anySkills, nat(), async (skills, pick) => {
          const missing = ASKED.filter((name) => !skills.includes(name));
          const more = missing[pick % missing.length] ?? '';
          const before = await run(engine, inputsWith(skills));
          const after = await run(engine, inputsWith([...skills, more]));
          expect(after.overallScore ?? 0).toBeGreaterThanOrEqual(before.overallScore ?? 0);
        }),
        { numRuns: 200 },
      );
    });

    it('says exactly what a skill would change', async () => {
      const before = await run(engine);
      const changes = before.whatWouldChange.filter(({ change }) => change.startsWith('Add the'));
      expect(changes.length).toBeGreaterThan(0);
      for (const { change, delta } of changes) {
        const name = change.replace('Add the skill ', '');
        const after = await run(engine, inputsWith(['React', name]));
        expect((after.overallScore ?? 0) - (before.overallScore ?? 0)).toBe(delta);
      }
    });
  },
);

describe('the versions', () => {
  it('differ in what they make of skills and experience', async () => {
    const [first, second] = [version('2.0.0'), version('2.1.0')];
    const [a, b] = [await run(first), await run(second)];
    expect([a.dimensions.skillsMatch.weight, a.dimensions.experienceLevel.weight]).toEqual([
      30, 20,
    ]);
    expect([b.dimensions.skillsMatch.weight, b.dimensions.experienceLevel.weight]).toEqual([
      40, 10,
    ]);
    // Experienced, but with one of five skills: worse where skills count for more.
    expect(a.dimensions.skillsMatch.score ?? 10).toBeLessThan(
      a.dimensions.experienceLevel.score ?? 1,
    );
    expect(b.overallScore ?? 100).toBeLessThan(a.overallScore ?? 0);
    for (const key of ['skillsMatch', 'experienceLevel', 'locationAlignment'] as const) {
      expect(b.dimensions[key].score).toBe(a.dimensions[key].score);
    }
  });

  it('share the facts, never a cached analysis', async () => {
    const [a, b] = [await run(version('2.0.0')), await run(version('2.1.0'))];
    expect(b.receipt.factsHash).toBe(a.receipt.factsHash);
    expect(b.receipt.inputsHash).not.toBe(a.receipt.inputsHash);
  });

  it('are found by name', () => {
    expect(new Set(ENGINES.map((engine) => engine.version)).size).toBe(ENGINES.length);
    expect(engineOfVersion('0.9.0')).toBeNull();
  });
});
