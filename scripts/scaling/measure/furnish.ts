import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fleet, Person } from '@jobmatch/tests/fleet';
import * as v from 'valibot';
import { demoDataFolder } from '../../local/paths.ts';

/**
 * What an account holds after some months of use, which is what "bytes per user" stands for. The profile is the demo
 * candidate's; how much of the rest there is, is assumed.
 */
export const STOCK = {
  ownPostings: 3,
  /** Postings of the catalogue that were kept. */
  saved: 20,
  analysed: 10,
  generated: 3,
  tracked: 6,
  signIns: 5,
  searches: 10,
} as const;

const Postings = v.array(
  v.looseObject({ company: v.string(), sourceId: v.string(), postedDaysAgo: v.number() }),
);
const rows = v.array(v.looseObject({}));
const People = v.object({
  candidate: v.looseObject({
    email: v.string(),
    workExperience: rows,
    education: rows,
    skills: rows,
    preferences: v.looseObject({}),
  }),
});

const readDemo = (name: string): unknown =>
  JSON.parse(readFileSync(join(demoDataFolder, name), 'utf8'));

/** The demo postings over and over, each time of other companies. */
export function demoPostings(from: number, count: number): Record<string, unknown>[] {
  const demo = v.parse(Postings, readDemo('postings.json'));
  return Array.from({ length: count }, (_, i) => {
    const number = from + i;
    const posting = demo[number % demo.length];
    if (posting === undefined) throw new Error('There are no demo postings.');
    const { postedDaysAgo: _age, ...rest } = posting;
    return { ...rest, sourceId: `demo-${number}`, company: `${posting.company} ${number}` };
  });
}

/** Sends what a person does until they hold their {@link STOCK}; how many requests it took. */
export async function furnish(
  fleet: Fleet,
  person: Person,
  jobIds: readonly string[],
  number: number,
): Promise<number> {
  let requests = 0;
  const send = async (method: string, path: string, body?: unknown) => {
    requests += 1;
    const answer = await fleet.send(method, path, { token: person.token, body });
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer;
  };
  await fillProfile(send);
  const wanted = Array.from(
    { length: STOCK.saved },
    (_, i) => jobIds[(number * STOCK.saved + i) % jobIds.length] ?? '',
  );
  for (const id of wanted) {
    await send('GET', `/api/jobs/${id}`);
    await send('PATCH', `/api/jobs/${id}`, { isSaved: true });
  }
  for (const id of wanted.slice(0, STOCK.analysed)) await send('POST', `/api/jobs/${id}/analyze`);
  for (const jobId of wanted.slice(0, STOCK.generated)) {
    await send('POST', '/api/applications/generate', { jobId });
  }
  for (let i = 0; i < STOCK.tracked; i += 1) {
    await send('POST', '/api/tracked-applications', { jobTitle: 'Engineer', company: `Firm ${i}` });
  }
  const postings = demoPostings(1_000_000 + number * STOCK.ownPostings, STOCK.ownPostings);
  await send('POST', '/api/jobs/import', { postings });
  for (let i = 0; i < STOCK.searches; i += 1) {
    await send('POST', '/api/jobs/search', { query: `engineer ${i}` });
  }
  for (let i = 0; i < STOCK.signIns; i += 1) {
    await fleet.send('POST', '/api/auth/login', {
      headers: { 'cf-connecting-ip': `203.0.${number % 256}.${i}` },
      body: { email: person.email, password: person.password },
    });
    requests += 1;
  }
  return requests;
}

async function fillProfile(
  send: (method: string, path: string, body?: unknown) => Promise<unknown>,
): Promise<void> {
  const { candidate } = v.parse(People, readDemo('people.json'));
  const { email: _email, workExperience, education, skills, preferences, ...profile } = candidate;
  await send('PATCH', '/api/profile', profile);
  for (const job of workExperience) await send('POST', '/api/profile/work-experience', job);
  for (const school of education) await send('POST', '/api/profile/education', school);
  for (const skill of skills) await send('POST', '/api/profile/skills', skill);
  await send('PUT', '/api/search-preferences', preferences);
  await send('POST', '/api/resume', { title: 'Resume' });
}
