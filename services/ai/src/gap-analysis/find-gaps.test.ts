import {
  GAP_THEMES,
  type GapFinding,
  type GapFindings,
  type ProfileForGaps,
  RED_FLAG_THEMES,
} from '@jobmatch/shared/contracts/gap-analyses';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleProfile, exampleWork } from './example-profile.ts';
import { findGaps } from './find-gaps.ts';

const TODAY = '2026-06-15';

const found = (profile: ProfileForGaps) => findGaps(profile, TODAY).identified_gaps_and_flags;
const findingOf = (category: GapFinding['category'], changes: Partial<ProfileForGaps>) =>
  found(exampleProfile(changes)).find((finding) => finding.category === category);

type Work = ProfileForGaps['workExperience'][number];
/** A job that has ended. */
const past = (startDate: string, endDate: string, changes: Partial<Work> = {}): Work =>
  exampleWork({ startDate, endDate, isCurrent: false, company: startDate, ...changes });
const worked = (...workExperience: Work[]) => ({ workExperience });
const skills = (...names: string[]) => names.map((name) => ({ name, yearsOfExperience: null }));

type Case = [
  category: GapFinding['category'],
  shown: Partial<ProfileForGaps>,
  says: string,
  notShown: Partial<ProfileForGaps>,
];

const CASES: Case[] = [
  [
    'timeline-gaps',
    worked(past('2018-01', '2020-03'), exampleWork({ startDate: '2020-09' })),
    '2020-04 to 2020-08 (5 months)',
    worked(past('2018-01', '2020'), exampleWork({ startDate: '2021' })),
  ],
  [
    'short-tenures',
    worked(past('2017-01', '2017-06', { company: 'Brief & Co' }), exampleWork()),
    'Welder at Brief & Co (2017-01 to 2017-06), 6 months',
    worked(past('2017-01', '2017-06', { employmentType: 'contract' }), exampleWork()),
  ],
  [
    'unclear-transitions',
    worked(
      past('2015-01', '2018-01', { title: 'Registered nurse' }),
      exampleWork({ title: 'Web developer' }),
    ),
    'from Registered nurse at 2015-01 (2015-01 to 2018-01) to Web developer at Harbour Works',
    worked(
      past('2015-01', '2018-01', { title: 'Registered nurse' }),
      exampleWork({ title: 'Web developer', narrative: 'I retrained.' }),
    ),
  ],
  [
    'vague-titles',
    worked(exampleWork({ title: 'Manager' })),
    'Manager at Harbour Works',
    worked(exampleWork({ title: 'Manager, yard operations' })),
  ],
  [
    'no-metrics',
    worked(exampleWork({ description: 'Led the team of the yard since 2019.' })),
    'Welder at Harbour Works (2018-01 to now)',
    worked(exampleWork({ description: 'Led a team of 12.' })),
  ],
  [
    'stale-skills',
    {
      ...worked(
        past('2010-01', '2018-01', { description: 'Wrote COBOL for 3 banks.' }),
        exampleWork(),
      ),
      skills: skills('COBOL'),
    },
    'COBOL (2018-01)',
    {
      ...worked(
        past('2010-01', '2018-01', { description: 'Wrote COBOL for 3 banks.' }),
        exampleWork({ description: '2 COBOL batches for our team.' }),
      ),
      skills: skills('COBOL'),
    },
  ],
  [
    'unmet-education-or-certificates',
    { certifications: [{ name: 'First aid', expiresOn: '2026-05' }] },
    'First aid (2026-05)',
    { certifications: [{ name: 'First aid', expiresOn: '2026-06' }] },
  ],
  [
    'no-direction',
    { professionalSummary: null, desiredTitles: [] },
    'neither a summary nor a title',
    { professionalSummary: null },
  ],
  [
    'lateral-moves',
    worked(past('2010-01', '2013-01'), past('2013-01', '2018-01'), exampleWork()),
    'Welder at 2010-01 (2010-01 to 2013-01), Welder at 2013-01',
    worked(
      past('2010-01', '2013-01', { title: 'Junior welder' }),
      past('2013-01', '2018-01'),
      exampleWork({ title: 'Lead welder' }),
    ),
  ],
  [
    'missing-company-detail',
    worked(exampleWork({ description: null })),
    'Welder at Harbour Works',
    worked(exampleWork({ description: null, narrative: 'A team of 3 in a yard.' })),
  ],
  [
    'frequent-changes',
    worked(
      past('2023-08', '2024-09'),
      past('2024-10', '2025-09'),
      exampleWork({ startDate: '2025-10' }),
    ),
    '3 new employers since 2023-07',
    worked(
      past('2023-08', '2024-09', { employmentType: 'freelance' }),
      past('2024-10', '2025-09'),
      exampleWork({ startDate: '2025-10' }),
    ),
  ],
  [
    'long-gaps',
    worked(past('2015-01', '2016-12'), exampleWork()),
    '2017-01 to 2017-12 (12 months)',
    {
      ...worked(past('2015-01', '2016-12'), exampleWork()),
      education: [
        {
          institution: 'College',
          degree: 'Diploma',
          fieldOfStudy: null,
          startDate: '2017-01',
          endDate: '2017-12',
          isCurrent: false,
        },
      ],
    },
  ],
  [
    'seniority-misfit',
    worked(exampleWork({ title: 'Senior welder', startDate: '2025-01' })),
    'Senior welder at Harbour Works (2025-01 to now) is a senior title after 18 months',
    worked(exampleWork({ title: 'Senior welder', startDate: '2020-01' })),
  ],
  [
    'uneven-progression',
    worked(past('2012-01', '2018-01', { title: 'Director of operations' }), exampleWork()),
    'Director of operations at 2012-01 (2012-01 to 2018-01), then Welder',
    worked(past('2012-01', '2018-01', { title: 'Senior welder' }), exampleWork()),
  ],
  [
    'unused-skills',
    { skills: skills('Plumbing', 'Roofing', 'Glazing') },
    'Plumbing, Roofing and Glazing, of 3 skills',
    { skills: skills('Plumbing', 'Roofing') },
  ],
  [
    'no-soft-skills',
    worked(exampleWork({ description: '30 gates a week.' })),
    'Welder at Harbour Works (2018-01 to now)',
    { ...worked(exampleWork({ description: '30 gates a week.' })), skills: skills('Negotiation') },
  ],
  ['no-certificates', { certifications: [] }, 'for Welder', {}],
  [
    'unclear-status',
    worked(exampleWork({ isCurrent: false })),
    'Welder at Harbour Works (2018-01 to an end that is not given)',
    worked(exampleWork()),
  ],
  [
    'unexplained-industry-change',
    worked(
      past('2015-01', '2018-01', {
        title: 'Bank clerk',
        company: 'Cobble Bank',
        description: 'Bank accounts of 90 customers.',
      }),
      exampleWork({
        title: 'Farm hand',
        company: 'Green Farm',
        description: 'Livestock: 40 cows, with a team.',
      }),
    ),
    'finance (Cobble Bank) to agriculture (Green Farm',
    worked(
      past('2015-01', '2018-01', {
        title: 'Bank clerk',
        company: 'Cobble Bank',
        description: 'Bank accounts of 90 customers.',
      }),
      exampleWork({
        title: 'Estate clerk',
        company: 'Real Estate Ltd',
        description: 'Real estate: 40 houses, with a team.',
      }),
    ),
  ],
  [
    'no-recent-hands-on-work',
    worked(past('2015-01', '2024-05')),
    'ended in 2024-05',
    worked(past('2015-01', '2024-07')),
  ],
];

describe('each theme', () => {
  it('has a case', () => {
    expect(CASES.map(([category]) => category)).toEqual([...GAP_THEMES, ...RED_FLAG_THEMES]);
  });

  it('is absent from a profile that leaves nothing open', () => {
    expect(found(exampleProfile())).toEqual([]);
  });

  it.each(CASES)(
    '%s names the facts it rests on, and only those',
    (category, shown, says, other) => {
      const finding = findingOf(category, shown);
      expect(finding?.description).toContain(says);
      expect(finding?.type).toBe(GAP_THEMES.some((gap) => gap === category) ? 'GAP' : 'RED_FLAG');
      expect(findingOf(category, other)).toBeUndefined();
    },
  );
});

it('a change within one employer is no move, and two titles there are one stay', () => {
  const company = 'Harbour Works';
  const nurse = past('2017-08', '2018-01', { title: 'Registered nurse', company });
  const changed = worked(nurse, exampleWork({ title: 'Web developer' }));
  for (const category of ['unclear-transitions', 'short-tenures', 'uneven-progression'] as const) {
    expect(findingOf(category, changed)).toBeUndefined();
  }
  expect(
    findingOf(
      'unclear-transitions',
      worked({ ...nurse, company: 'Clinic' }, exampleWork({ title: 'Web developer' })),
    ),
  ).toBeDefined();
});

describe('what is found', () => {
  it('is the same for the same profile and day, and not for another day', () => {
    const profile = exampleProfile(worked(past('2015-01', '2024-07')));
    expect(findGaps(profile, TODAY)).toEqual(findGaps(structuredClone(profile), TODAY));
    expect(findGaps(profile, '2027-06-15')).not.toEqual(findGaps(profile, TODAY));
  });

  it('is as urgent as its gravest findings', () => {
    const urgency = (changes: Partial<ProfileForGaps>) =>
      findGaps(exampleProfile(changes), TODAY).resume_analysis.urgency;
    expect(urgency({})).toBe('LOW');
    expect(urgency(worked(exampleWork({ isCurrent: false })))).toBe('MEDIUM');
    expect(urgency(worked(past('2015-01', '2016-12'), exampleWork({ startDate: '2023-01' })))).toBe(
      'HIGH',
    );
    expect(
      urgency({
        ...worked(past('2010-01', '2015-01', { description: 'Gates.' })),
        currentTitle: null,
        professionalSummary: null,
        desiredTitles: [],
      }),
    ).toBe('CRITICAL');
  });
});

const date = fc
  .tuple(
    fc.integer({ min: 1970, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, length]) => `${year}-${String(month).padStart(2, '0')}-15`.slice(0, length));
const prose = fc.option(
  fc.constantFrom('', 'Led a team.', 'COBOL and C++ for 12 banks', '\u0000 <b>', 'x'.repeat(500)),
  { nil: null },
);
const anyWork = fc.record({
  company: fc.constantFrom('Acme', 'Cobble Bank', 'Confidential', ' acme '),
  title: fc.constantFrom(
    'Manager',
    'Registered nurse',
    'Senior software engineer',
    'Intern',
    'Director',
    '\u0301',
  ),
  location: fc.constant(null),
  employmentType: fc.constantFrom(null, 'contract' as const, 'part-time' as const),
  startDate: date,
  endDate: fc.option(date, { nil: null }),
  isCurrent: fc.boolean(),
  description: prose,
  accomplishments: fc.constantFrom<string[]>([], ['Saved 5 %']),
  narrative: prose,
});
const anyProfile: fc.Arbitrary<ProfileForGaps> = fc.record({
  currentTitle: fc.constantFrom(null, 'Nurse'),
  professionalSummary: prose,
  yearsOfExperience: fc.option(fc.nat(60), { nil: null }),
  workExperience: fc.array(anyWork, { maxLength: 12 }),
  education: fc.array(
    fc.record({
      institution: fc.constant('College'),
      degree: fc.constantFrom(null, 'BSc'),
      fieldOfStudy: fc.constant(null),
      startDate: fc.option(date, { nil: null }),
      endDate: fc.option(date, { nil: null }),
      isCurrent: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  skills: fc.array(
    fc
      .constantFrom('C++', '', 'Plumbing', 'COBOL')
      .map((name) => ({ name, yearsOfExperience: null })),
    { maxLength: 6 },
  ),
  certifications: fc.array(
    fc.record({ name: fc.constant('RN license'), expiresOn: fc.option(date, { nil: null }) }),
    { maxLength: 2 },
  ),
  projects: fc.array(
    fc.record({
      name: fc.constant('Gate'),
      text: fc.constant('C++'),
      startDate: fc.option(date, { nil: null }),
      endDate: fc.option(date, { nil: null }),
    }),
    { maxLength: 2 },
  ),
  desiredTitles: fc.constantFrom<string[]>([], ['Director'], ['Intern']),
});

const wordsOf = ({
  identified_gaps_and_flags: all,
  clarification_questions: asked,
}: GapFindings) => [
  ...all.map(({ description }) => description),
  ...asked.map(({ question }) => question),
];

it('of any profile there are five to ten questions, each about a finding or general', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const findings = findGaps(profile, TODAY);
      const { identified_gaps_and_flags: all, clarification_questions: asked } = findings;
      expect(asked.length).toBeGreaterThanOrEqual(5);
      expect(asked.length).toBeLessThanOrEqual(10);
      expect(new Set(asked.map(({ question_id: id }) => id)).size).toBe(asked.length);
      const ids = new Set([...all.map(({ id }) => id), 'general']);
      expect(ids.size).toBe(all.length + 1);
      for (const { gap_addressed: gap } of asked) expect(ids).toContain(gap);
      expect(findings.resume_analysis.gap_count + findings.resume_analysis.red_flag_count).toBe(
        all.length,
      );
      for (const words of wordsOf(findings)) expect(words).not.toMatch(/undefined|null|NaN/);
    }),
    { numRuns: 300 },
  );
});
