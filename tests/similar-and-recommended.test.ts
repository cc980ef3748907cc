import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUpAdmin } from './support/admin.ts';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import { WITHOUT_PAUSES, importPostings, posting, publish, untilIdle } from './support/pipeline.ts';

const NURSES = [
  'Registered nurse',
  'Night nurse',
  'Nurse practitioner',
  'Staff nurse',
  'School nurse',
];
const PROGRAMMERS = [
  'Backend software developer',
  'Software engineer',
  'Java software developer',
  'Software developer',
  'Web software developer',
];

let fleet: Fleet;
let admin: Person;
let nurses: string[];
let programmers: string[];

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  admin = await signUpAdmin(fleet);
  const published = (titles: readonly string[]) =>
    publish(
      fleet,
      titles.map((title) => posting(title, { company: `${title}s Ltd` })),
    );
  nurses = await published(NURSES);
  programmers = await published(PROGRAMMERS);
  await untilIdle(fleet);
});
afterAll(() => fleet.close());

const send = async ({ token }: Person, method: string, path: string, body?: unknown) => {
  const sent = body === undefined ? { token } : { token, body };
  const answer = await fleet.send(method, path, sent);
  expect(answer.status, answer.text).toBeLessThan(300);
  return answer;
};

interface SimilarList {
  similar: { job: { id: string; title: string }; score: number }[];
  source: string;
  status: string;
  computedAt: string | null;
}

const similarTo = async (person: Person, id: string): Promise<SimilarList> =>
  (await send(person, 'GET', `/api/jobs/${id}/similar`)).json<
    SimilarList & Record<string, unknown>
  >();

describe('similar postings', () => {
  it('are those that agree in words until they are computed', async () => {
    const person = await fleet.signUp();
    await send(admin, 'POST', '/api/admin/embeddings/pause');
    const [id = ''] = await importPostings(fleet, person, [posting('Ward nurse')]);
    const before = await similarTo(person, id);
    expect(before).toMatchObject({ source: 'fallback', status: 'computing', computedAt: null });
    expect(before.similar.length).toBeGreaterThan(0);

    await send(admin, 'POST', '/api/admin/embeddings/resume');
    await untilIdle(fleet);
    const after = await similarTo(person, id);
    expect(after).toMatchObject({
      source: 'semantic',
      status: 'ready',
      computedAt: expect.any(String),
    });
    const scores = after.similar.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score >= 0.7 && score <= 1.001)).toBe(true);
    expect(after.similar.slice(0, 3).every(({ job }) => /nurse/i.test(job.title))).toBe(true);
    expect(after.similar.map(({ job }) => job.id)).not.toContain(id);
  });

  it('are so of each other, with one score', async () => {
    const person = await fleet.signUp();
    let pairs = 0;
    for (const id of [...nurses, ...programmers]) {
      for (const { job, score } of (await similarTo(person, id)).similar) {
        const back = (await similarTo(person, job.id)).similar.find((one) => one.job.id === id);
        expect(back?.score, `${job.title} and ${id}`).toBeCloseTo(score, 5);
        pairs += 1;
      }
    }
    expect(pairs).toBeGreaterThan(10);
  });

  it('are listed ten at most, the best, however many there are', async () => {
    const person = await fleet.signUp();
    const crowd = Array.from({ length: 14 }, (_, i) => posting(`Bricklayer of site ${i}`));
    const ids = await importPostings(fleet, person, crowd);
    await untilIdle(fleet);
    for (const id of ids) expect((await similarTo(person, id)).similar).toHaveLength(10);
    const longest = await fleet.database.rows<{ count: number }>(
      'select count(*) as count from similar_jobs group by job_id order by 1 desc limit 1',
    );
    expect(longest).toEqual([{ count: 10 }]);
  });
});

interface Recommendations {
  recommended: { job: { id: string; title: string; company: string }; score: number }[];
  source: string;
  reason: string | null;
}

const recommendedTo = async (person: Person): Promise<Recommendations> =>
  (await send(person, 'GET', '/api/jobs/recommended?limit=50')).json<
    Recommendations & Record<string, unknown>
  >();

const idsFor = async (person: Person): Promise<string[]> =>
  (await recommendedTo(person)).recommended.map(({ job }) => job.id);

async function signUpAs(...titles: string[]): Promise<Person> {
  const person = await fleet.signUp();
  for (const title of titles) {
    const work = { company: 'Earlier Ltd', title, startDate: '2020' };
    await send(person, 'POST', '/api/profile/work-experience', work);
  }
  return person;
}

describe('recommendations', () => {
  it('are none, with the reason, for a profile that says nothing', async () => {
    const person = await fleet.signUp();
    expect(await recommendedTo(person)).toMatchObject({
      recommended: [],
      reason: 'profile_empty',
    });
  });

  it('follow the profile, also after it has changed', async () => {
    const person = await signUpAs('Registered nurse');
    const first = await recommendedTo(person);
    expect(first).toMatchObject({ source: 'semantic', reason: null });
    const best = (list: Recommendations) => list.recommended.slice(0, 4).map(({ job }) => job.id);
    expect(nurses).toEqual(expect.arrayContaining(best(first)));
    const [{ id } = { id: '' }] = await fleet.database.rows<{ id: string }>(
      'select id from work_experience where user_id = ?',
      person.id,
    );
    await send(person, 'PATCH', `/api/profile/work-experience/${id}`, {
      title: 'Software developer',
    });
    expect(programmers).toEqual(expect.arrayContaining(best(await recommendedTo(person))));
  });

  it('move towards what was liked and away from what was hidden, without either of them', async () => {
    const person = await signUpAs('Software developer', 'Registered nurse');
    const [liked = '', ...otherNurses] = nurses;
    const [hidden = '', ...otherProgrammers] = programmers;
    /** How much better nurses fit than programmers do, by their scores. */
    const lead = ({ recommended }: Recommendations): number => {
      const scores = new Map(recommended.map(({ job, score }) => [job.id, score]));
      const sum = (ids: readonly string[]) =>
        ids.reduce((total, id) => total + (scores.get(id) ?? Number.NaN), 0);
      return sum(otherNurses) - sum(otherProgrammers);
    };
    const before = await recommendedTo(person);
    await send(person, 'POST', `/api/jobs/${liked}/feedback`, { feedbackType: 'thumbs_up' });
    const afterLike = await recommendedTo(person);
    expect(lead(afterLike)).toBeGreaterThan(lead(before) + 0.01);
    await send(person, 'POST', `/api/jobs/${hidden}/feedback`, { feedbackType: 'hidden' });
    const after = await recommendedTo(person);
    expect(lead(after)).toBeGreaterThan(lead(afterLike) + 0.01);
    const ids = after.recommended.map(({ job }) => job.id);
    expect(ids).not.toContain(liked);
    expect(ids).not.toContain(hidden);
  });

  it('leave out what was saved or applied for, and what the preferences rule out', async () => {
    const person = await signUpAs('Registered nurse');
    const [saved = '', applied = '', blacklisted = '', ...rest] = nurses;
    expect(await idsFor(person)).toEqual(expect.arrayContaining(nurses));
    await send(person, 'PATCH', `/api/jobs/${saved}`, { isSaved: true });
    await send(person, 'POST', '/api/tracked-applications', { jobId: applied });
    await send(person, 'PUT', '/api/search-preferences/blacklist', {
      companies: [`${NURSES[2]}s Ltd`],
      keywords: [],
    });
    const ids = await idsFor(person);
    for (const id of [saved, applied, blacklisted]) expect(ids).not.toContain(id);
    expect(ids).toEqual(expect.arrayContaining(rest));
  });
});
