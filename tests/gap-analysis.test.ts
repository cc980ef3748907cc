import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';

interface Question {
  question_id: string;
  priority: string;
  gap_addressed: string;
  question: string;
  context: string;
  expected_outcome: string;
  answer?: string;
}

interface GapAnalysis extends Record<string, unknown> {
  id: string;
  status: string;
  questionsAnswered: number;
  questionsTotal: number;
  completedAt: string | null;
  resume_analysis: { gap_count: number; red_flag_count: number; urgency: string };
  identified_gaps_and_flags: { id: string; type: string; category: string; description: string }[];
  clarification_questions: Question[];
}

const JOBS = [
  { company: 'Quarry Lane Foundry', title: 'Welder', startDate: '2012-01', endDate: '2015-02' },
  { company: 'Tidewell Clinic', title: 'Nurse', startDate: '2018-06', endDate: '2018-12' },
  { company: 'Bramble Hotels', title: 'Manager', startDate: '2019-01', endDate: '2020-01' },
];

let fleet: Fleet;

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
});
afterAll(() => fleet.close());

const send = (person: Person, method: string, path: string, body?: unknown) =>
  fleet.send(method, path, { token: person.token, ...(body === undefined ? {} : { body }) });

async function employed(): Promise<Person> {
  const person = await fleet.signUp();
  for (const job of JOBS) {
    const answer = await send(person, 'POST', '/api/profile/work-experience', job);
    expect(answer.status, answer.text).toBe(201);
  }
  return person;
}

async function analyzed(person: Person): Promise<GapAnalysis> {
  const answer = await send(person, 'POST', '/api/resume/analyze-gaps');
  expect(answer.status, answer.text).toBe(201);
  return answer.json<GapAnalysis>();
}

const answerTo = (person: Person, id: string, question_id: string, answer: string) =>
  send(person, 'PATCH', `/api/resume/gap-analysis/${id}/answer`, { question_id, answer });

const read = async (person: Person, id: string): Promise<GapAnalysis> =>
  (await send(person, 'GET', `/api/resume/gap-analysis/${id}`)).json<GapAnalysis>();

describe('a gap analysis', () => {
  it('names employers and dates, asks five to ten questions, and is kept', async () => {
    const person = await employed();
    const analysis = await analyzed(person);
    expect(analysis).toMatchObject({ status: 'pending', questionsAnswered: 0, completedAt: null });
    const findings = analysis.identified_gaps_and_flags;
    const gaps = findings.filter(({ type }) => type === 'GAP').length;
    expect(analysis.resume_analysis).toMatchObject({
      gap_count: gaps,
      red_flag_count: findings.length - gaps,
    });
    const long = findings.find(({ category }) => category === 'long-gaps');
    expect(long?.description).toContain('2015-03 to 2018-05 (39 months)');
    const short = findings.find(({ category }) => category === 'short-tenures');
    expect(short?.description).toContain('Nurse at Tidewell Clinic (2018-06 to 2018-12)');
    const questions = analysis.clarification_questions;
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(questions.length).toBeLessThanOrEqual(10);
    expect(analysis.questionsTotal).toBe(questions.length);
    expect(new Set(questions.map(({ question_id: id }) => id)).size).toBe(questions.length);
    const ids = new Set(findings.map(({ id }) => id));
    for (const { gap_addressed: gap } of questions)
      expect(gap === 'general' || ids.has(gap)).toBe(true);

    expect(await read(person, analysis.id)).toEqual(analysis);
    const list = await send(person, 'GET', '/api/resume/gap-analyses');
    const { resume_analysis: summary, id } = analysis;
    expect(list.json()).toMatchObject({
      gapAnalyses: [{ id, status: 'pending', resume_analysis: summary }],
      total: 1,
      page: 1,
      limit: 20,
      hasMore: false,
      nextCursor: null,
    });
  });

  it('is listed page by page, by number and by cursor', async () => {
    const person = await employed();
    const ids = new Set<unknown>();
    for (let i = 0; i < 3; i += 1) ids.add((await analyzed(person)).id);
    const path = '/api/resume/gap-analyses?limit=2';
    interface List extends Record<string, unknown> {
      gapAnalyses: { id: string }[];
      nextCursor: string | null;
    }
    const first = (await send(person, 'GET', path)).json<List>();
    expect(first).toMatchObject({ total: 3, hasMore: true });
    for (const more of [`cursor=${first.nextCursor}`, 'page=2']) {
      const rest = (await send(person, 'GET', `${path}&${more}`)).json<List>();
      expect(rest).toMatchObject({ total: 3, hasMore: false, nextCursor: null });
      const seen = [...first.gapAnalyses, ...rest.gapAnalyses].map(({ id }) => id);
      expect([seen.length, new Set<unknown>(seen)]).toEqual([3, ids]);
    }
    for (const wrong of ['cursor=x', 'page=0', 'limit=101']) {
      expect((await send(person, 'GET', `/api/resume/gap-analyses?${wrong}`)).status).toBe(400);
    }
  });

  it('goes from pending over in_progress to completed as it is answered', async () => {
    const person = await employed();
    const { id, clarification_questions: questions } = await analyzed(person);
    const seen = new Set<string>();
    for (const { question_id: question } of questions) {
      const answer = await answerTo(person, id, question, `About ${question}.`);
      expect(answer.status, answer.text).toBe(200);
      seen.add(answer.json<GapAnalysis>().status);
    }
    expect([...seen]).toEqual(['in_progress', 'completed']);
    const done = await read(person, id);
    expect(done).toMatchObject({
      status: 'completed',
      questionsAnswered: questions.length,
      completedAt: expect.any(String),
    });
    await answerTo(person, id, 'q1', 'Otherwise.');
    const again = await read(person, id);
    expect(again).toMatchObject({ status: 'completed', completedAt: done.completedAt });
    expect(again.clarification_questions[0]?.answer).toBe('Otherwise.');
    expect(again.clarification_questions[1]?.answer).toBe('About q2.');
  });

  it('loses no answer of many given at once', async () => {
    const person = await employed();
    const { id, clarification_questions: questions } = await analyzed(person);
    const answers = await Promise.all(
      questions.map(({ question_id: question }) =>
        answerTo(person, id, question, `“${question}” – it's \\"so"`),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const kept = await read(person, id);
    expect(kept.clarification_questions.map(({ answer }) => answer)).toEqual(
      questions.map(({ question_id: question }) => `“${question}” – it's \\"so"`),
    );
    expect(kept).toMatchObject({ status: 'completed', questionsAnswered: questions.length });
  });

  it('refuses a question that it does not ask, an empty answer, and an empty profile', async () => {
    const person = await employed();
    const { id } = await analyzed(person);
    expect(await answerTo(person, id, 'q99', 'x')).toMatchObject({ status: 400 });
    expect(await answerTo(person, id, "q1' or 1=1 --", 'x')).toMatchObject({ status: 400 });
    expect(await answerTo(person, id, 'q1', ' ')).toMatchObject({ status: 400 });
    expect((await read(person, id)).status).toBe('pending');
    const nobody = await fleet.signUp();
    const answer = await send(nobody, 'POST', '/api/resume/analyze-gaps');
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'VALIDATION_ERROR',
      detail: 'Add a job or your education to your profile first.',
    });
  });

  it('is nobody else’s', async () => {
    const [person, stranger] = [await employed(), await employed()];
    const { id } = await analyzed(person);
    expect((await send(stranger, 'GET', `/api/resume/gap-analysis/${id}`)).status).toBe(404);
    expect((await answerTo(stranger, id, 'q1', 'Mine now.')).status).toBe(404);
    expect((await read(person, id)).status).toBe('pending');
    const list = await send(stranger, 'GET', '/api/resume/gap-analyses');
    expect(list.json()).toMatchObject({ gapAnalyses: [], total: 0 });
  });

  it('is no input to a score: nothing that scores imports it', () => {
    const services = join(import.meta.dirname, '..', 'services');
    const importing = ['ai/src', 'core/src'].flatMap((folder) =>
      readdirSync(join(services, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .filter((file) =>
          /from '[^']*gap-anal/.test(readFileSync(join(services, folder, file), 'utf8')),
        )
        .map((file) => file.split('/')[0]),
    );
    // Its own folders, the entry files, and the list of an account's tables.
    const known = ['ai-api.ts', 'env.ts', 'gap-analyses', 'gap-analysis', 'index.ts', 'profile'];
    expect(new Set(importing)).toEqual(new Set(known));
  });
});
