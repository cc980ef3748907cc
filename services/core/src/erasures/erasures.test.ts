import { env, exports } from 'cloudflare:workers';
import { embeddingTasks, profileEmbeddings } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { certifications } from '@jobmatch/db-schema/profile-extras';
import { erasures } from '@jobmatch/db-schema/operations';
import { accountLockouts, failedLoginAttempts, securityEvents } from '@jobmatch/db-schema/security';
import { users } from '@jobmatch/db-schema/users';
import { userScope } from '@jobmatch/shared/caller';
import { ERASED_HEADER } from '@jobmatch/shared/contracts/erasures';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { readRevoked } from '@jobmatch/shared/revocations';
import { eq } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { anonymous } from '../../test/client.ts';
import { PASSWORD, from, signUp } from '../../test/signed-in.ts';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { deletePostings } from './database-rows.ts';
import { resumeErasures } from './resume.ts';
import { requestErasure, takeReport } from './service.ts';

const db = database(env);
const log = createLog({ service: 'test' });

/** Core with queues that note what is sent. */
function withQueues() {
  const sent: string[] = [];
  const queue = (name: string) => ({
    ...env.ERASURES_AI,
    sendBatch: async (messages: Iterable<MessageSendRequest>) => {
      for (const { delaySeconds } of messages) sent.push(`${name}+${delaySeconds ?? 0}`);
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    },
  });
  const bindings: Env = {
    ...env,
    ERASURES_AI: queue('ai'),
    ERASURES_INTEGRATIONS: queue('integrations'),
  };
  return { bindings, sent };
}

async function begun(bindings: Env = withQueues().bindings) {
  const person = await signUp();
  const headers = new Headers();
  const context = { env: bindings, headers, log, requestId: 'test-request' };
  const scope = userScope(person);
  const { receiptUrl } = await requestErasure(context, scope, new Date());
  const [row] = await db.select().from(erasures).where(eq(erasures.userId, person.userId));
  if (row === undefined) throw new Error('There is no erasure.');
  return { ...person, headers, receiptUrl, erasureId: row.id };
}

type Begun = Awaited<ReturnType<typeof begun>>;

const report = (
  { erasureId, userId }: Pick<Begun, 'erasureId' | 'userId'>,
  service: 'ai' | 'integrations',
  { counts = {}, done = true, bindings = env }: Reported = {},
) => takeReport(bindings, { erasureId, userId, service, counts, done }, log, new Date());

interface Reported {
  counts?: Record<string, number>;
  done?: boolean;
  bindings?: Env;
}

async function bothReport(erasure: Begun, bindings: Env = env) {
  await report(erasure, 'ai', { counts: { cachedAnalyses: 2 }, bindings });
  await report(erasure, 'integrations', { bindings });
}

const receipt = async (url: string) => (await anonymous('GET', url)).body;
const accountOf = (id: string) => db.select().from(users).where(eq(users.id, id));

const emailOf = async (id: string) => (await accountOf(id))[0]?.email ?? '';

const posting = (ownerId: string) => ({
  id: newId(),
  ownerId,
  title: 'Baker',
  company: 'Acme',
  source: 'manual',
  contentHash: newId(),
});

/** The same binding with some of its methods replaced. */
function overriding<Binding extends object>(binding: Binding, methods: object): Binding {
  return new Proxy(binding, {
    get(target, name) {
      if (Object.hasOwn(methods, name)) return Reflect.get(methods, name);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The tables in which any of the texts still is. */
async function everywhere(...texts: string[]): Promise<string[]> {
  const tables = await env.DB.prepare(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
      and name not like '_cf_%' and name not like '%_fts_%'`,
  ).all<{ name: string }>();
  const found: string[] = [];
  for (const { name } of tables.results) {
    const rows = JSON.stringify((await env.DB.prepare(`select * from "${name}"`).all()).results);
    if (texts.some((text) => rows.includes(text))) found.push(name);
  }
  return found;
}

describe('an erasure', () => {
  it('is accepted once of 50 parallel requests, and ends every way in', async () => {
    const { userId, sessionId, refreshToken, send } = await signUp();
    const email = await emailOf(userId);
    const { body } = await send('POST', '/api/auth/tokens', { name: 'cli', scope: 'write' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send('DELETE', '/api/profile')),
    );
    const [accepted, ...others] = answers.toSorted((a, b) => a.status - b.status);
    expect(accepted).toMatchObject({
      status: 202,
      body: { receiptUrl: expect.stringMatching(/^\/api\/erasures\/[\w-]{43}$/) },
    });
    expect(accepted?.headers.get(ERASED_HEADER)).toBe(userId);
    expect(readRevoked(accepted?.headers ?? new Headers(), 'sessions')).toEqual([sessionId]);
    expect(body).toMatchObject({
      id: readRevoked(accepted?.headers ?? new Headers(), 'tokens')[0],
    });
    for (const other of others) {
      expect(other).toMatchObject({ status: 401, body: { code: 'SESSION_REVOKED' } });
    }
    expect(await db.select().from(erasures).where(eq(erasures.userId, userId))).toHaveLength(1);
    const login = await from('203.0.113.9')('POST', '/api/auth/login', {
      email,
      password: PASSWORD,
    });
    expect(login).toMatchObject({ status: 401, body: { code: 'INVALID_CREDENTIALS' } });
    const refreshed = await anonymous('POST', '/api/auth/refresh', { refreshToken });
    expect(refreshed).toMatchObject({ status: 401, body: { code: 'SESSION_REVOKED' } });
  });

  it('asks each service, the one with a slow store twice', async () => {
    const { bindings, sent } = withQueues();
    await begun(bindings);
    expect(sent).toEqual(['ai+0', 'ai+120', 'integrations+0']);
  });

  it('finishes with the last report, leaving a receipt and nobody’s name', async () => {
    const erasure = await begun();
    const { userId, receiptUrl, send } = erasure;
    const email = await emailOf(userId);
    expect(await receipt(receiptUrl)).toMatchObject({ status: 'pending', finishedAt: null });
    await db.insert(certifications).values({ id: newId(), userId, name: 'First aid' });
    await db.insert(jobs).values([posting(userId), posting(userId)]);
    await db.insert(failedLoginAttempts).values({ id: newId(), email, ipAddress: '203.0.113.7' });
    await db.insert(accountLockouts).values({
      id: newId(),
      email,
      ipAddress: '',
      lockedUntil: '2030-01-01T00:00:00.000Z',
      failedAttemptCount: 5,
      lockedAt: '2026-01-01T00:00:00.000Z',
    });
    await db.insert(securityEvents).values({
      id: newId(),
      userId,
      action: 'erasure-test',
      status: 'success',
      ipAddress: '203.0.113.7',
      userAgent: 'curl',
      metadata: { sessionId: newId() },
    });
    await env.RESUMES.put(`resumes/${userId}/${newId()}/cv.pdf`, 'cv');
    const stranger = `resumes/${newId()}/${newId()}/cv.pdf`;
    await env.RESUMES.put(stranger, 'cv');

    await bothReport(erasure);
    const done = await receipt(receiptUrl);
    expect(done).toMatchObject({
      status: 'done',
      finishedAt: expect.any(String),
      counts: {
        ai: { cachedAnalyses: 2 },
        integrations: {},
        files: { avatars: 0, resumes: 1, exports: 0 },
        sessions: { markers: 1 },
        database: {
          users: 1,
          credentials: 1,
          sessions: 1,
          certifications: 1,
          jobs: 2,
          failedLoginAttempts: 1,
          accountLockouts: 1,
          education: 0,
        },
        anonymised: { securityEvents: expect.any(Number) },
      },
    });
    expect(await accountOf(userId)).toEqual([]);
    expect(await everywhere(userId, email)).toEqual([]);
    const events = await db
      .select()
      .from(securityEvents)
      .where(eq(securityEvents.action, 'erasure-test'));
    expect(events).toMatchObject([
      { userId: null, ipAddress: null, userAgent: null, metadata: null },
    ]);
    expect((await env.RESUMES.list({ prefix: `resumes/${userId}` })).objects).toEqual([]);
    expect(await env.RESUMES.head(stranger)).not.toBeNull();
    const marker = await env.SESSIONS.getWithMetadata(`session:${erasure.sessionId}`, 'json');
    expect(marker).toMatchObject({ value: { revokedAt: expect.any(String) }, metadata: null });
    expect(marker.value).not.toHaveProperty('userId');

    await bothReport(erasure);
    await bothReport({ ...erasure, erasureId: newId() });
    expect(await receipt(receiptUrl)).toEqual(done);
    expect((await send('GET', '/api/profile')).status).toBe(404);
  });

  it('leaves nothing of the account in the embedding pipeline but vectors to be deleted', async () => {
    const erasure = await begun();
    const { userId } = erasure;
    const row = posting(userId);
    await db.insert(jobs).values(row);
    await db.insert(profileEmbeddings).values({
      userId,
      model: 'model',
      textHash: 'profile-text',
      vector: Buffer.alloc(4),
      embeddedAt: '2026-01-01T00:00:00.000Z',
    });
    const task = { id: newId(), subjectType: 'profile', taskType: 'generate_embedding' } as const;
    await db
      .insert(embeddingTasks)
      .values({ ...task, subjectId: userId, ownerId: userId, traceId: 'trace' });
    await db.update(jobs).set({ embeddedTextHash: 'posting-text' }).where(eq(jobs.id, row.id));
    const vectors = await exports.EmbeddingsRpc.vectorsOf({ userId });
    expect(vectors.jobIds).toEqual([row.id]);
    expect(vectors.textHashes.toSorted()).toEqual(['posting-text', 'profile-text']);
    await report(erasure, 'ai');
    await exports.ErasuresRpc.report({
      erasureId: erasure.erasureId,
      userId,
      service: 'integrations',
      counts: {},
      done: true,
    });
    expect(await everywhere(userId, 'profile-text')).toEqual([]);
    const left = await db.select().from(embeddingTasks).where(eq(embeddingTasks.subjectId, row.id));
    expect(left).toMatchObject([{ taskType: 'delete_embedding', textHash: 'posting-text' }]);
    await vi.waitFor(async () => {
      const [sent] = await db
        .select()
        .from(embeddingTasks)
        .where(eq(embeddingTasks.subjectId, row.id));
      expect(sent?.enqueuedAt).toEqual(expect.any(String));
    });
    expect(await exports.EmbeddingsRpc.vectorsOf({ userId })).toEqual({
      jobIds: [],
      textHashes: [],
    });
  });

  it('finishes once when the last reports come at once', async () => {
    const erasure = await begun();
    await db.insert(certifications).values({ id: newId(), userId: erasure.userId, name: 'One' });
    await Promise.all([
      report(erasure, 'ai'),
      report(erasure, 'integrations'),
      report(erasure, 'ai'),
      report(erasure, 'integrations'),
    ]);
    expect(await receipt(erasure.receiptUrl)).toMatchObject({
      status: 'done',
      counts: { database: { users: 1, certifications: 1 } },
    });
  });

  it('keeps the first count of a service that has to start again', async () => {
    const erasure = await begun();
    await report(erasure, 'ai', { counts: { cachedAnalyses: 5 }, done: false });
    await report(erasure, 'integrations');
    expect(await accountOf(erasure.userId)).toHaveLength(1);
    await report(erasure, 'ai', { counts: { cachedAnalyses: 1 } });
    expect(await receipt(erasure.receiptUrl)).toMatchObject({
      status: 'done',
      counts: { ai: { cachedAnalyses: 5 } },
    });
  });

  it('removes an object that came after the account had gone, and none of a live account', async () => {
    const erasure = await begun();
    await bothReport(erasure);
    const late = `exports/${erasure.userId}/${newId()}/letter.pdf`;
    await env.EXPORTS.put(late, 'pdf');
    await report(erasure, 'ai');
    expect(await env.EXPORTS.head(late)).toBeNull();

    const { userId } = await signUp();
    const live = `exports/${userId}/${newId()}/letter.pdf`;
    await env.EXPORTS.put(live, 'pdf');
    await report({ erasureId: newId(), userId }, 'ai');
    expect(await env.EXPORTS.head(live)).not.toBeNull();
  });
});

describe('an erasure that fails half way', () => {
  const failing = (message: string) => () => Promise.reject(new Error(message));

  it.each([
    ['listing objects', { AVATARS: { list: failing('r2') } }],
    ['deleting objects', { RESUMES: { delete: failing('r2') } }],
    ['reading sessions', { SESSIONS: { get: failing('kv') } }],
    ['writing sessions', { SESSIONS: { put: failing('kv') } }],
    ['deleting rows', { DB: { batch: failing('d1') } }],
  ] as [string, Record<string, object>][])(
    'at %s is completed by the next report',
    async (_, broken) => {
      const erasure = await begun();
      const { userId, receiptUrl } = erasure;
      await env.AVATARS.put(`avatars/${userId}/${newId()}/me.png`, 'png');
      await env.RESUMES.put(`resumes/${userId}/${newId()}/cv.pdf`, 'cv');
      const bindings = { ...env };
      for (const [name, methods] of Object.entries(broken)) {
        const binding: unknown = Reflect.get(env, name);
        Reflect.set(bindings, name, overriding(binding as object, methods));
      }
      await report(erasure, 'integrations');
      await expect(report(erasure, 'ai', { bindings })).rejects.toThrow(/r2|kv|d1/);
      expect(await receipt(receiptUrl)).toMatchObject({ status: 'pending' });
      await report(erasure, 'ai');
      expect(await receipt(receiptUrl)).toMatchObject({
        status: 'done',
        counts: {
          files: { avatars: 1, resumes: 1 },
          sessions: { markers: 1 },
          database: { users: 1 },
        },
      });
      expect((await env.AVATARS.list({ prefix: `avatars/${userId}` })).objects).toEqual([]);
      expect((await env.RESUMES.list({ prefix: `resumes/${userId}` })).objects).toEqual([]);
    },
  );

  it('at asking the services is still accepted, and taken up after ten minutes', async () => {
    const { bindings, sent } = withQueues();
    const deaf = {
      ...bindings,
      ERASURES_AI: overriding(env.ERASURES_AI, { sendBatch: failing('q') }),
    };
    const erasure = await begun(deaf);
    expect(erasure.receiptUrl).toMatch(/^\/api\/erasures\//);
    await resumeErasures(bindings, new Date(Date.now() + 5 * 60_000));
    expect(sent).toEqual([]);
    await report(erasure, 'integrations');
    const later = new Date(Date.now() + 11 * 60_000);
    await resumeErasures(bindings, later);
    expect(sent.filter((name) => name === 'ai+0').length).toBeGreaterThan(0);
    await report(erasure, 'ai');
    expect(await receipt(erasure.receiptUrl)).toMatchObject({ status: 'done' });
  });

  it('in core alone is finished by the sweep, whatever becomes of another one', async () => {
    const stuck = await begun();
    const broken = await begun();
    const down = { ...env, AVATARS: overriding(env.AVATARS, { list: failing('r2') }) };
    for (const erasure of [stuck, broken]) {
      await report(erasure, 'integrations');
      await expect(report(erasure, 'ai', { bindings: down })).rejects.toThrow('r2');
    }
    const { bindings } = withQueues();
    const partly = {
      ...bindings,
      AVATARS: overriding(env.AVATARS, {
        list: (options: R2ListOptions) =>
          options.prefix?.includes(broken.userId) === true
            ? Promise.reject(new Error('r2'))
            : env.AVATARS.list(options),
      }),
    };
    const result = await resumeErasures(partly, new Date(Date.now() + 11 * 60_000));
    expect(result.failed).toBe(1);
    expect(await receipt(stuck.receiptUrl)).toMatchObject({ status: 'done' });
    expect(await receipt(broken.receiptUrl)).toMatchObject({ status: 'pending' });
  });
});

describe('a receipt', () => {
  it.each(['x', newId(), 'a'.repeat(43), 'a'.repeat(44)])(
    'is not found under %s',
    async (token) => {
      const answer = await anonymous('GET', `/api/erasures/${token}`);
      expect(answer).toMatchObject({ status: 404, body: { detail: 'Receipt not found.' } });
    },
  );

  it('is stored under the hash of its token alone', async () => {
    const { receiptUrl, erasureId } = await begun();
    const [row] = await db.select().from(erasures).where(eq(erasures.id, erasureId));
    expect(JSON.stringify(row)).not.toContain(receiptUrl.split('/').at(-1));
  });
});

describe('postings', () => {
  it('are deleted in parts that end', async () => {
    const { userId } = await signUp();
    const other = await signUp();
    const rows = [userId, userId, userId, userId, other.userId].map(posting);
    for (const row of rows) await db.insert(jobs).values(row);
    await deletePostings(db, userScope({ userId }), 2);
    const left = await db.select().from(jobs).where(eq(jobs.ownerId, userId));
    expect(left).toEqual([]);
    const others = await db.select().from(jobs).where(eq(jobs.ownerId, other.userId));
    expect(others).toHaveLength(1);
  });
});
