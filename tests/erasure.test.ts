import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, startFleet } from './support/fleet.ts';
import { WITHOUT_PAUSES, keysOf, untilIdle, vectorOwners } from './support/pipeline.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ vars: WITHOUT_PAUSES });
});
afterAll(() => fleet.close());

type Person = Awaited<ReturnType<Fleet['signUp']>>;

interface Receipt {
  status: 'pending' | 'done';
  requestedAt: string;
  finishedAt: string | null;
  counts: Record<string, Record<string, number>>;
}

interface CoreStores {
  AVATARS: R2Bucket;
  RESUMES: R2Bucket;
  EXPORTS: R2Bucket;
  SESSIONS: KVNamespace;
  ERASURES_AI: Queue;
  ERASURES_INTEGRATIONS: Queue;
}

interface AiStores {
  JOB_ANALYSIS_CACHE: KVNamespace;
  EMBEDDINGS_CACHE: KVNamespace;
}

interface GatewayStores {
  RATE_LIMITS: KVNamespace;
  API_CACHE: KVNamespace;
}

const core = () => fleet.harness.getWorker<CoreStores>('jobmatch-core-local').getEnv();
const ai = () => fleet.harness.getWorker<AiStores>('jobmatch-ai-local').getEnv();
const gateway = () => fleet.harness.getWorker<GatewayStores>('jobmatch-gateway-local').getEnv();

const asked = (person: Person, method: string, path: string, body?: unknown) =>
  fleet.send(method, path, { token: person.token, ...(body === undefined ? {} : { body }) });

async function added(person: Person, path: string, body: unknown): Promise<string> {
  const answer = await asked(person, 'POST', path, body);
  expect(answer.status, answer.text).toBe(201);
  return answer.json<{ id: string }>().id;
}

/** Puts something of the person in every store there is, in texts that nobody else of another trade has. */
async function fill(person: Person, trade: string): Promise<void> {
  const work = { company: 'Acme', title: trade, startDate: '2018' };
  const experience = await added(person, '/api/profile/work-experience', work);
  const story = `/api/profile/work-experience-narratives/${experience}`;
  await asked(person, 'PUT', story, { narrative: `The story of ${person.email}` });
  await added(person, '/api/profile/skills', { name: 'TypeScript' });
  await added(person, '/api/profile/languages', { language: 'Sami' });
  await asked(person, 'PUT', '/api/search-preferences', { keywords: ['rust'] });
  await added(person, '/api/auth/tokens', { name: 'cli', scope: 'read' });
  for (const title of ['Engineer', 'Baker']) {
    const jobId = await added(person, '/api/jobs', {
      title,
      company: 'Initech',
      description: `We look for a ${title} who was a ${trade} before.`,
    });
    const analysis = await asked(person, 'POST', `/api/jobs/${jobId}/analyze`);
    expect(analysis.status, analysis.text).toBe(200);
  }
  await untilIdle(fleet);
  await recommend(person);
  const once = await fleet.send('POST', '/api/profile/skills', {
    token: person.token,
    headers: { 'idempotency-key': randomUUID() },
    body: { name: 'SQL' },
  });
  expect(once.status, once.text).toBe(201);
  await recommend(person);
  const failed = await fleet.send('POST', '/api/auth/login', {
    headers: { 'cf-connecting-ip': '192.0.2.1' },
    body: { email: person.email, password: 'not the password at all' },
  });
  expect(failed.status, failed.text).toBe(401);
  const boundary = 'a-boundary';
  const upload = await fleet.send('POST', '/api/resume/upload', {
    token: person.token,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: [
      `--${boundary}`,
      'content-disposition: form-data; name="resume"; filename="cv.txt"',
      'content-type: text/plain',
      '',
      `The life of ${person.email}`,
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  });
  expect(upload.status, upload.text).toBe(201);
  const { RESUMES, EXPORTS } = await core();
  await RESUMES.put(`resumes/${person.id}/${randomUUID()}/cv.pdf`, 'cv');
  await EXPORTS.put(`exports/${person.id}/${randomUUID()}/letter.pdf`, 'pdf');
  const { JOB_ANALYSIS_CACHE } = await ai();
  await expect
    .poll(async () => {
      const page = await JOB_ANALYSIS_CACHE.list({ prefix: `job-analysis:${person.id}:` });
      return page.keys.length;
    })
    .toBe(2);
}

/** Asks for recommendations, and waits until the vector of the profile is kept. */
async function recommend(person: Person): Promise<void> {
  const kept = () =>
    fleet.database.rows('select text_hash from profile_embeddings where user_id = ?', person.id);
  const before = await kept();
  const answer = await asked(person, 'GET', '/api/jobs/recommended');
  expect(answer.json()).toMatchObject({ source: 'semantic', degraded: [] });
  await expect.poll(kept).not.toEqual(before);
}

/** What retrieval holds of the person, beside the cache, whose keys name nobody. */
async function retrievalOf(person: Person) {
  const count = async (sql: string) =>
    (await fleet.database.rows<{ count: number }>(sql, person.id))[0]?.count;
  const owners = [...(await vectorOwners(fleet)).values()];
  return {
    vectors: owners.filter((owner) => owner === person.id).length,
    similar: await count(
      'select count(*) as count from similar_jobs join jobs on jobs.id = job_id where owner_id = ?',
    ),
    profiles: await count('select count(*) as count from profile_embeddings where user_id = ?'),
  };
}

const cachedTexts = async (): Promise<string[]> => keysOf((await ai()).EMBEDDINGS_CACHE);

/** Where any of the texts still is: `table`, `bucket/key` or `namespace/key`. */
async function tracesOf(texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const look = (place: string, content: unknown) => {
    const written = `${place} ${JSON.stringify(content)}`;
    if (texts.some((text) => written.includes(text))) found.push(place);
  };
  const { AVATARS, RESUMES, EXPORTS, SESSIONS } = await core();
  const tables = await fleet.database.rows<{ name: string }>(
    `select name from sqlite_master where type = 'table' and substr(name, 1, 4) <> '_cf_'`,
  );
  for (const { name } of tables) {
    look(name, await fleet.database.rows(`select * from "${name}"`));
  }
  for (const bucket of [AVATARS, RESUMES, EXPORTS]) {
    for (const { key } of (await bucket.list()).objects) look(key, null);
  }
  const { JOB_ANALYSIS_CACHE, EMBEDDINGS_CACHE } = await ai();
  const { RATE_LIMITS, API_CACHE } = await gateway();
  const caches = [JOB_ANALYSIS_CACHE, EMBEDDINGS_CACHE, API_CACHE];
  for (const namespace of [SESSIONS, RATE_LIMITS, ...caches]) {
    for (const { name, metadata } of (await namespace.list()).keys) {
      look(name, [metadata, await namespace.get(name)]);
    }
  }
  return found;
}

/** The keys under which the gateway keeps answers of the person's, for retries. */
async function keptAnswers(person: Person): Promise<unknown[]> {
  const storage = await fleet
    .worker('gateway')
    .getDurableObjectStorage('Idempotency', { name: person.id });
  return storage.exec('select key from requests');
}

/** Rate-limit keys name an account until their window ends, an hour at most. */
const lapses = (place: string): boolean => place.startsWith('rate:');

const receiptAt = async (url: string): Promise<Receipt> => {
  const answer = await fleet.send('GET', url);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Receipt & Record<string, unknown>>();
};

/** The receipt of an erasure once it is done. */
async function doneReceipt(url: string): Promise<Receipt> {
  const options = { timeout: 20_000, interval: 500 };
  await expect.poll(async () => (await receiptAt(url)).status, options).toBe('done');
  return receiptAt(url);
}

const rowsOf = async (person: Person) => {
  const answer = await asked(person, 'GET', '/api/profile/export');
  const { exportedAt: _, ...bundle } = answer.json();
  return bundle;
};

describe('an erased account', () => {
  it('leaves nothing in any store but what names nobody, and a receipt', async () => {
    const [person, other] = [await fleet.signUp(), await fleet.signUp()];
    await fill(person, 'Tinsmith');
    const texts = await cachedTexts();
    await fill(other, 'Cooper');
    const otherTexts = (await cachedTexts()).filter((key) => !texts.includes(key));
    const before = await rowsOf(other);
    const retrieval = { vectors: 2, similar: 2, profiles: 1 };
    expect(await retrievalOf(person)).toEqual(retrieval);
    // Two postings, and the profile before and after it was changed.
    expect([texts.length, otherTexts.length]).toEqual([4, 4]);
    expect(await tracesOf([person.id])).not.toEqual([]);
    expect(await keptAnswers(person)).toHaveLength(1);

    const answers = await Promise.all([
      asked(person, 'DELETE', '/api/profile'),
      asked(person, 'DELETE', '/api/profile'),
    ]);
    const [accepted, refused] = answers.toSorted((a, b) => a.status - b.status);
    expect(refused?.json()).toMatchObject({ statusCode: 401, code: 'SESSION_REVOKED' });
    expect(accepted?.status).toBe(202);
    expect([...(accepted?.headers.keys() ?? [])].join()).not.toContain('x-jobmatch');
    const { receiptUrl } = accepted?.json<{ receiptUrl: string }>() ?? { receiptUrl: '' };

    const write = await asked(person, 'POST', '/api/profile/skills', { name: 'Late' });
    expect(write.json()).toMatchObject({ statusCode: 401, code: 'SESSION_REVOKED' });
    const login = await fleet.send('POST', '/api/auth/login', {
      headers: { 'cf-connecting-ip': '203.0.113.77' },
      body: { email: person.email, password: 'correct horse battery' },
    });
    expect(login.json()).toMatchObject({ statusCode: 401, code: 'INVALID_CREDENTIALS' });

    const done = await doneReceipt(receiptUrl);
    expect(done).toMatchObject({
      requestedAt: expect.any(String),
      finishedAt: expect.any(String),
      counts: {
        ai: { cachedAnalyses: 2, vectors: 2, cachedEmbeddings: 4 },
        integrations: { pendingImports: 0 },
        files: { avatars: 0, resumes: 2, exports: 1 },
        sessions: { markers: 1 },
        database: {
          users: 1,
          credentials: 1,
          sessions: 1,
          apiTokens: 1,
          workExperience: 1,
          workExperienceNarratives: 1,
          skills: 2,
          languages: 1,
          searchPreferences: 1,
          jobs: 2,
          userJobs: 2,
          analyses: 2,
          profileEmbeddings: 1,
          embeddingTasks: expect.any(Number),
          files: 1,
          failedLoginAttempts: expect.any(Number),
          education: 0,
        },
      },
    });
    expect((await tracesOf([person.id, person.email])).filter((place) => !lapses(place))).toEqual(
      [],
    );
    expect(await keptAnswers(person)).toEqual([]);
    expect(await keptAnswers(other)).toHaveLength(1);
    await untilIdle(fleet);
    expect(await retrievalOf(person)).toEqual({ vectors: 0, similar: 0, profiles: 0 });
    expect(await retrievalOf(other)).toEqual(retrieval);
    expect((await cachedTexts()).toSorted()).toEqual(otherTexts.toSorted());

    const stores = await core();
    const message = { erasureId: randomUUID(), userId: person.id, requestId: 'redelivered' };
    const erasures = await fleet.database.rows<{ id: string }>('select id from erasures');
    for (const { id } of erasures) {
      await stores.ERASURES_AI.send({ ...message, erasureId: id });
      await stores.ERASURES_INTEGRATIONS.send({ ...message, erasureId: id });
    }
    await stores.ERASURES_AI.send({ ...message, userId: other.id });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await receiptAt(receiptUrl)).toEqual(done);
    expect(await rowsOf(other)).toEqual(before);
    const objects = await stores.RESUMES.list({ prefix: `resumes/${other.id}/` });
    expect(objects.objects).toHaveLength(2);
  });

  it('can be made anew with the same e-mail', async () => {
    const person = await fleet.signUp();
    const answer = await asked(person, 'DELETE', '/api/profile');
    const { receiptUrl } = answer.json<{ receiptUrl: string }>();
    await doneReceipt(receiptUrl);
    const again = await fleet.send('POST', '/api/auth/signup', {
      headers: { 'cf-connecting-ip': '203.0.113.78' },
      body: { email: person.email, password: 'correct horse battery', fullName: 'Test Person' },
    });
    expect(again.status).toBe(201);
    expect(again.json<{ user: { id: string } }>().user.id).not.toBe(person.id);
  });

  it('has a receipt for nobody who cannot name it', async () => {
    for (const token of ['x', randomUUID(), 'a'.repeat(43)]) {
      const answer = await fleet.send('GET', `/api/erasures/${token}`);
      expect(answer.json()).toMatchObject({ statusCode: 404, detail: 'Receipt not found.' });
    }
  });
});
