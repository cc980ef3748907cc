import type { ProfileForEmbedding } from '@jobmatch/shared/contracts/embeddings';
import { describe, expect, it } from 'vitest';
import { exampleCandidate, exampleJob, skill } from '../analysis/example-inputs.ts';
import { profileText } from './profile-text.ts';
import { TEXT_TOKENS_MAX, tokensOf } from './text-budget.ts';

const wishes = { desiredTitles: ['Staff Engineer'], keywords: ['Rust'], industries: ['Rail'] };

const textOf = (
  changes: Partial<ProfileForEmbedding['candidate']> = {},
  preferences: ProfileForEmbedding['preferences'] = wishes,
): string => profileText({ candidate: exampleCandidate(changes), preferences });

describe('the text of a profile', () => {
  it('is titles, skills, wishes, the latest work, the summary and what was before', () => {
    const workExperience = [
      exampleJob({ title: 'Cook', startDate: '2012', endDate: '2014' }),
      exampleJob({
        title: 'Welder',
        startDate: '2019-03',
        isCurrent: true,
        description: 'I weld.',
      }),
      exampleJob({ title: 'Baker', startDate: '2014', endDate: '2018-02' }),
    ];
    const text = textOf({ workExperience, professionalSummary: 'Ten years of fire.' });
    expect(text.split('\n')).toEqual([
      'Software Engineer',
      'Staff Engineer',
      'React, TypeScript',
      'Rust, Rail',
      expect.stringMatching(/^Welder\b.*I weld\.$/),
      'Ten years of fire.',
      expect.stringMatching(/^Baker/),
      expect.stringMatching(/^Cook/),
    ]);
  });

  it('is the same whether all of a long profile was read or what a vector takes of it', () => {
    const jobs = Array.from({ length: 25 }, (_, i) =>
      exampleJob({ title: `T${i}`, startDate: '2000' }),
    );
    const skills = Array.from({ length: 120 }, (_, i) => skill(String.fromCodePoint(0x4e00 + i)));
    const whole = textOf({ workExperience: jobs, skills });
    const read = textOf({ workExperience: jobs.slice(0, 20), skills: skills.slice(0, 100) });
    expect(whole).toBe(read);
  });

  it('has no e-mail address, phone number or link, wherever they were written', () => {
    const professionalSummary =
      'Node.js and ASP.NET since 2015. Mail jörg.x@mail.example or call +49 (0)170 123-45 67, (415) 555-0100, see www.me.example, https://a.example/x and linkedin.com/in/jx. C# too.';
    const text = textOf({ professionalSummary, skills: [skill('me@x.example'), skill('C++')] });
    expect(text).not.toMatch(/@|jörg|170|415|555|www|https|linkedin|example/);
    expect(text).toMatch(/Node\.js and ASP\.NET since 2015.*C# too/);
    expect(text).toContain('C++');
  });

  it('is empty where the profile says nothing, and fits where it says everything', () => {
    const nothing = { currentTitle: null, workExperience: [], skills: [] };
    expect(textOf(nothing, null)).toBe('');
    const long = '長い職歴。Große Erfahrung, '.repeat(4_000);
    const everything = {
      currentTitle: long,
      professionalSummary: long,
      skills: Array.from({ length: 200 }, (_, i) => skill(`${long.slice(0, 90)}${i}`)),
      workExperience: Array.from({ length: 30 }, () => exampleJob({ description: long })),
    };
    const text = textOf(everything, { ...wishes, desiredTitles: [long, long] });
    expect(tokensOf(text)).toBeLessThanOrEqual(TEXT_TOKENS_MAX);
    expect(tokensOf(text)).toBeGreaterThan(TEXT_TOKENS_MAX * 0.8);
    expect(text.isWellFormed()).toBe(true);
  });
});
