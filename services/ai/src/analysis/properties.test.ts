import type { AnalysisInputs } from '@jobmatch/shared/contracts/analyses';
import { assert, asyncProperty, constantFrom, integer, nat, pre } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze as analyzeBy } from './analyze.ts';
import { anyInputs, monthAfter } from './arbitrary-inputs.ts';
import { ATTACK_TEXTS } from './attack-texts.ts';
import { ENGINES } from './engines.ts';
import { exampleJob, skill, withCandidate } from './example-inputs.ts';
import { RUNS } from './property-runs-for-tests.ts';

const AS_OF = '2026-01';
const TIMEOUT_MS = 60_000;

describe.each(ENGINES.map((engine) => ({ version: engine.version, engine })))(
  'engine $version',
  ({ engine }) => {
    const analyze = (inputs: AnalysisInputs, asOf = AS_OF) =>
      analyzeBy(inputs, asOf, undefined, engine);
    const scoreOf = async (inputs: AnalysisInputs, asOf = AS_OF): Promise<number | null> =>
      (await analyze(inputs, asOf)).overallScore;

    describe('any posting and any profile', { timeout: TIMEOUT_MS }, () => {
      it('never score lower for a required skill more', async () => {
        await assert(
          asyncProperty(anyInputs, nat(), async (inputs, pick) => {
            const held = new Set(inputs.candidate.skills.map(({ name }) => name));
            const missing = inputs.posting.requiredSkills.filter((name) => !held.has(name));
            const more = missing[pick % Math.max(1, missing.length)];
            pre(more !== undefined);
            const skills = [...inputs.candidate.skills, skill(more)];
            const before = (await scoreOf(inputs)) ?? 0;
            expect((await scoreOf(withCandidate(inputs, { skills }))) ?? 0).toBeGreaterThanOrEqual(
              before,
            );
          }),
          RUNS,
        );
      });

      it('are never blocked by what is not known', async () => {
        await assert(
          asyncProperty(anyInputs, async (inputs) => {
            const said = inputs.preferences && {
              ...inputs.preferences,
              visaSponsorship: false,
              workAuthorization: [],
              excludedCountries: [],
            };
            const skills = inputs.candidate.skills.filter(({ name }) => !/RN|CPA/.test(name));
            const workExperience = inputs.candidate.workExperience.map((job) => ({
              ...job,
              title: 'Clerk',
            }));
            const unsaid = withCandidate(inputs, { skills, workExperience, currentTitle: null });
            expect((await analyze({ ...unsaid, preferences: said })).cap).toBeNull();
          }),
          RUNS,
        );
      });
    });

    describe('who a candidate is', { timeout: TIMEOUT_MS }, () => {
      const remarks = constantFrom(
        'She leads by example.',
        'He is a father of two.',
        'They like to be called Mx Okafor.',
        'I am 58 years old.',
        'Class of 1979.',
        'Born in 1961, still curious.',
        'Her colleagues trust her.',
        'My name is Lakisha Washington.',
        'Write to Emily Walsh or Mohammed Al-Farsi.',
      );
      const schools = constantFrom(
        'Harvard University',
        'Nowhere College',
        'Oxford',
        'Evening School',
      );

      it('moves nothing: name, pronouns, age, school, graduation year', async () => {
        await assert(
          asyncProperty(
            anyInputs,
            remarks,
            schools,
            integer({ min: 1965, max: 2025 }),
            async (inputs, remark, institution, year) => {
              const studies = (school: string, endDate: string | null) => [
                {
                  institution: school,
                  degree: 'BSc',
                  fieldOfStudy: 'Biology',
                  startDate: null,
                  endDate,
                },
              ];
              const plain = withCandidate(inputs, { education: studies('A School', null) });
              const told = withCandidate(inputs, {
                education: studies(institution, String(year)),
                professionalSummary: remark,
              });
              expect(await scoreOf(told)).toBe(await scoreOf(plain));
            },
          ),
          RUNS,
        );
      });

      it('moves nothing: a gap of 14 months', async () => {
        const stretch = integer({ min: 1, max: 60 });
        await assert(
          asyncProperty(anyInputs, stretch, stretch, async (inputs, earlier, later) => {
            const jobs = (gapMonths: number) => [
              exampleJob({ startDate: '2022-01', endDate: '2025-06' }),
              exampleJob({
                title: 'Registered Nurse',
                startDate: monthAfter(143 - gapMonths - later),
                endDate: monthAfter(143 - gapMonths),
              }),
              exampleJob({
                startDate: monthAfter(142 - gapMonths - later - earlier),
                endDate: monthAfter(142 - gapMonths - later),
              }),
            ];
            const steady = withCandidate(inputs, { workExperience: jobs(0) });
            const gap = withCandidate(inputs, { workExperience: jobs(14) });
            expect(await scoreOf(gap)).toBe(await scoreOf(steady));
          }),
          RUNS,
        );
      });

      it('counts work done side by side once', async () => {
        await assert(
          asyncProperty(anyInputs, nat(), nat(), async (inputs, pick, cut) => {
            const { workExperience } = inputs.candidate;
            const job = workExperience[pick % workExperience.length];
            // Of jobs that end together the one begun later says what a candidate works as.
            pre(
              job !== undefined &&
                job.endDate !== null &&
                workExperience.every((other) => other === job || other.endDate !== job.endDate),
            );
            const months = monthsBetween(job.startDate, job.endDate);
            const startDate = laterBy(job.startDate, cut % (months + 1));
            const twice = withCandidate(inputs, {
              workExperience: [...workExperience, { ...job, startDate }],
            });
            const years = async (of: AnalysisInputs) =>
              (await analyze(of)).dimensions.experienceLevel.score;
            expect(await years(twice)).toBe(await years(inputs));
          }),
          RUNS,
        );
      });
    });

    describe('a posting that gives orders', { timeout: TIMEOUT_MS }, () => {
      it(`moves nothing, in ${ATTACK_TEXTS.length} ways`, async () => {
        expect(ATTACK_TEXTS.length).toBeGreaterThanOrEqual(50);
        const fields = constantFrom('description', 'requirements');
        await assert(
          asyncProperty(anyInputs, nat(), nat(), fields, async (inputs, pick, place, field) => {
            const attack = ATTACK_TEXTS[pick % ATTACK_TEXTS.length] ?? '';
            const lines = (inputs.posting[field] ?? '').split('\n');
            const text = lines.toSpliced(place % (lines.length + 1), 0, attack).join('\n');
            const attacked = { ...inputs, posting: { ...inputs.posting, [field]: text } };
            expect(await scoreOf(attacked), attack).toBe(await scoreOf(inputs));
          }),
          RUNS,
        );
      });
    });
  },
);

const monthNumber = (date: string): number =>
  (Number(date.slice(0, 4)) - 2010) * 12 + Number(date.slice(5)) - 1;
const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from);
const laterBy = (date: string, months: number): string => monthAfter(monthNumber(date) + months);
