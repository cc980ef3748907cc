import type { AnalysisInputs, CandidateForAnalysis } from '@jobmatch/shared/contracts/analyses';
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  property,
  shuffledSubarray,
  stringMatching,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSkills } from '../taxonomy/find-skills.ts';
import { analyze } from './analyze.ts';
import { anyInputs, monthAfter } from './arbitrary-inputs.ts';
import { ATTACK_TEXTS } from './attack-texts.ts';
import { exampleInputs, exampleJob, skill } from './example-inputs.ts';

const AS_OF = '2026-01';
const A_YEAR_LATER = '2027-01';
const RUNS = { numRuns: 1000 };
const TIMEOUT_MS = 60_000;

const scoreOf = async (inputs: AnalysisInputs, asOf = AS_OF): Promise<number | null> =>
  (await analyze(inputs, asOf)).overallScore;

const withCandidate = (
  inputs: AnalysisInputs,
  changes: Partial<CandidateForAnalysis>,
): AnalysisInputs => ({ ...inputs, candidate: { ...inputs.candidate, ...changes } });

describe('any posting and any profile', { timeout: TIMEOUT_MS }, () => {
  it('give the same bytes every time', async () => {
    await assert(
      asyncProperty(anyInputs, async (inputs) => {
        const copy = structuredClone(inputs);
        const first = JSON.stringify(await analyze(inputs, AS_OF));
        expect(JSON.stringify(await analyze(copy, AS_OF))).toBe(first);
      }),
      RUNS,
    );
    const runs = await Promise.all(
      Array.from({ length: 100 }, async () =>
        JSON.stringify(await analyze(exampleInputs(), AS_OF)),
      ),
    );
    expect(new Set(runs).size).toBe(1);
  });

  it('never score lower for a required skill more', async () => {
    await assert(
      asyncProperty(anyInputs, nat(), async (inputs, pick) => {
        const { requiredSkills } = inputs.posting;
        const more = requiredSkills[pick % Math.max(1, requiredSkills.length)];
        if (more === undefined) return;
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
        expect((await analyze({ ...unsaid, preferences: said }, AS_OF)).cap).toBeNull();
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
  );
  const schools = constantFrom('Harvard University', 'Nowhere College', 'Oxford', 'Evening School');

  it('moves nothing: pronouns, age, school, graduation year', async () => {
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
        if (job === undefined || job.endDate === null) return;
        const months = monthsBetween(job.startDate, job.endDate);
        const startDate = laterBy(job.startDate, cut % (months + 1));
        const twice = withCandidate(inputs, {
          workExperience: [...workExperience, { ...job, startDate }],
        });
        const years = async (of: AnalysisInputs) =>
          (await analyze(of, AS_OF)).dimensions.experienceLevel.score;
        expect(await years(twice)).toBe(await years(inputs));
      }),
      RUNS,
    );
  });
});

const monthNumber = (date: string): number =>
  (Number(date.slice(0, 4)) - 2010) * 12 + Number(date.slice(5)) - 1;
const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from);
const laterBy = (date: string, months: number): string => monthAfter(monthNumber(date) + months);

describe('a posting that gives orders', { timeout: TIMEOUT_MS }, () => {
  it(`moves nothing, in ${ATTACK_TEXTS.length} ways`, async () => {
    expect(ATTACK_TEXTS.length).toBeGreaterThanOrEqual(50);
    await assert(
      asyncProperty(anyInputs, nat(), nat(), async (inputs, pick, place) => {
        const attack = ATTACK_TEXTS[pick % ATTACK_TEXTS.length] ?? '';
        const lines = (inputs.posting.description ?? '').split('\n');
        const description = lines.toSpliced(place % (lines.length + 1), 0, attack).join('\n');
        const attacked = { ...inputs, posting: { ...inputs.posting, description } };
        expect(await scoreOf(attacked), attack).toBe(await scoreOf(inputs));
      }),
      RUNS,
    );
  });
});

describe('what would change', { timeout: TIMEOUT_MS }, () => {
  it('is exact: made and scored again', async () => {
    let tried = 0;
    await assert(
      asyncProperty(anyInputs, async (inputs) => {
        const before = await analyze(inputs, AS_OF);
        for (const { change, delta } of before.whatWouldChange) {
          const [changed, asOf] = made(inputs, change);
          tried += 1;
          expect((await scoreOf(changed, asOf)) ?? 0, change).toBe(
            (before.overallScore ?? 0) + delta,
          );
        }
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(1000);
  });
});

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

describe('short names of skills', () => {
  const SHORT = ['C++', 'C#', '.NET', 'Node.js', 'Go', 'R'];
  const keys = new Set(
    SHORT.map((name) => findSkills(`Skills: Python, ${name}, Java`)[1]?.skill.key),
  );

  it('are all skills', () => {
    expect(keys.has(undefined)).toBe(false);
    expect(keys.size).toBe(SHORT.length);
  });

  it('are found in a list, in any order', () => {
    assert(
      property(
        shuffledSubarray(SHORT, { minLength: 1 }),
        constantFrom(', ', ' / ', '; '),
        (names, mark) => {
          const found = findSkills(`Languages: Python${mark}${names.join(mark)}`).map(
            ({ quote }) => quote,
          );
          expect(found).toEqual(['Python', ...names]);
        },
      ),
      RUNS,
    );
  });

  it('are never found inside other words', () => {
    const letters = stringMatching(/^[b-df-hj-np-tv-z]{1,6}$/);
    assert(
      property(
        array(letters, { minLength: 1, maxLength: 4 }),
        constantFrom('go', 'r', 'c', 'net', 'Go', 'R', 'C', 'ai', 'AI'),
        (parts, name) => {
          const text = parts.map((part) => `${part}${name}${part}`).join(' ');
          expect(findSkills(text).filter(({ skill: { key } }) => keys.has(key))).toEqual([]);
        },
      ),
      RUNS,
    );
    expect(findSkills('We maintain cargo, R&D, C-level, go to market and .network gear.')).toEqual(
      [],
    );
  });
});
