import { detectSpam } from '@jobmatch/ai/detect-spam';
import { expect, it } from 'vitest';
import { hasSharedData, readSharedLines } from './support/shared-data.ts';

interface RealPosting {
  title: string;
  company?: string;
  location?: string;
  description: string;
}

it.skipIf(!hasSharedData)('real postings are hardly ever taken for spam', () => {
  const postings = ['gsa-tts-cc0', 'onet-300'].flatMap((file) =>
    readSharedLines<RealPosting>(`postings/${file}.jsonl`),
  );
  expect(postings.length).toBeGreaterThan(350);
  const judged = postings.map(({ title, company, location, description }) => ({
    title,
    ...detectSpam(
      {
        title,
        company: company ?? 'Unstated Ltd',
        location: location ?? null,
        description,
        requirements: null,
        benefits: [],
        url: null,
        jobType: null,
        experienceLevel: null,
        salaryMin: null,
        salaryMax: null,
        salaryCurrency: null,
        salaryPeriod: null,
        requiredSkills: [],
      },
      2026,
    ),
  }));
  const suspected = judged.filter(({ score }) => score >= 50);
  const flagged = judged.filter(({ flags }) => flags.length > 0);
  const named = flagged.map(({ title, score, flags }) => `${title} ${score} “${flags[0]?.quote}”`);
  process.stdout.write(
    `${suspected.length} of ${judged.length} real postings suspected; with any sign: ${named.join('; ') || 'none'}\n`,
  );
  expect(suspected.map(({ title }) => title)).toEqual([]);
});
