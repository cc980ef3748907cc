import type { GeneratedApplication } from '@jobmatch/shared/contracts/applications';
import { expect } from 'vitest';
import type { Answer, Fleet, Person } from './fleet.ts';

export const GENERATE = '/api/applications/generate';

/** Who applies: what a test does as one of them. */
export function applicants(fleet: Fleet) {
  const posted = async ({ token }: Person, path: string, body: unknown): Promise<string> => {
    const answer = await fleet.send('POST', path, { token, body });
    expect(answer.status, answer.text).toBe(201);
    return answer.json<{ id: string }>().id;
  };
  return {
    posted,
    /** Somebody with two jobs, and a posting they can see. */
    newApplicant: async (): Promise<{ person: Person; jobId: string }> => {
      const person = await fleet.signUp();
      for (const job of [GRILL, COUNTER]) {
        await posted(person, '/api/profile/work-experience', job);
      }
      await posted(person, '/api/profile/skills', { name: 'Food Safety' });
      return { person, jobId: await posted(person, '/api/jobs', POSTING) };
    },
    generate: (
      { token }: Person,
      jobId: string,
      headers: Record<string, string> = {},
    ): Promise<Answer> => fleet.send('POST', GENERATE, { token, body: { jobId }, headers }),
    used: async ({ token }: Person): Promise<number> => {
      const answer = await fleet.send('GET', '/api/billing/usage-limits', { token });
      return answer.json<{ aiGenerations: { used: number } }>().aiGenerations.used;
    },
    drafts: async ({ token }: Person): Promise<string[]> => {
      const answer = await fleet.send('GET', '/api/applications', { token });
      return answer.json<{ applications: { id: string }[] }>().applications.map(({ id }) => id);
    },
  };
}

const GRILL = {
  company: 'Pier Bistro',
  title: 'Grill Cook',
  startDate: '2021-03',
  isCurrent: true,
  accomplishments: [
    'Cut food waste by 14% with a new ordering list for the grill station',
    'Trained 5 apprentices on the grill and the cold station',
  ],
};
const COUNTER = {
  company: 'Corner Deli',
  title: 'Counter Assistant',
  startDate: '2018-06',
  endDate: '2021-02',
  accomplishments: ['Served 200 guests a day at the counter during the summer season'],
};
export const POSTING = {
  title: 'Line Cook',
  company: 'Harbour Kitchen',
  description: 'Prepare sauces and run the grill. You must have experience with food safety.',
};

/** Everything that must hold of an application, however its variants were written. */
export function requireUsable(application: GeneratedApplication): void {
  const { variants, jobTitle, company, selectedVariantId } = application;
  expect(variants.map(({ id }) => id)).toEqual([
    'variant-impact',
    'variant-keyword',
    'variant-concise',
  ]);
  expect(variants.map(({ id }) => id)).toContain(selectedVariantId);
  for (const { id, resume, coverLetter, aiRationale, truth } of variants) {
    const about = `${id} for ${jobTitle}: ${JSON.stringify(resume)}\n${coverLetter}`;
    expect(resume.summary.length, about).toBeGreaterThanOrEqual(100);
    expect(resume.summary.length, about).toBeLessThanOrEqual(300);
    expect(coverLetter.length, about).toBeGreaterThanOrEqual(500);
    expect(coverLetter.length, about).toBeLessThanOrEqual(1500);
    for (const bullet of resume.experience.flatMap(({ bullets }) => bullets)) {
      expect(bullet.length, about).toBeGreaterThanOrEqual(50);
      expect(bullet.length, about).toBeLessThanOrEqual(150);
    }
    const paragraphs = coverLetter.split('\n\n');
    const greeting = paragraphs.findIndex((paragraph) => paragraph.startsWith('Dear'));
    expect(paragraphs[greeting + 1], about).toContain(jobTitle);
    expect(coverLetter.split(company).length - 1, about).toBeGreaterThanOrEqual(2);
    expect(coverLetter, about).not.toMatch(/undefined|null|\[|\]|\{|\}|\.\.|\s,|\bI I\b/);
    expect(aiRationale.length).toBeGreaterThan(0);
    expect(truth.checked).toBeGreaterThan(0);
  }
}
