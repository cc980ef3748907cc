import { env, exports } from 'cloudflare:workers';
import { profileEmbeddings } from '@jobmatch/db-schema/embeddings';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { users } from '@jobmatch/db-schema/users';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create, newPublicJob } from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { findCandidates } from './candidates/queries.ts';
import { readRecommendationInputs } from './inputs/queries.ts';

const rpc = exports.RecommendationsRpc;

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

async function candidates(userId: string, ids: string[], limit = 100): Promise<string[]> {
  const found = await rpc.candidates(callerOf(userId), { ids, limit });
  return found.map(({ id }) => id);
}

type Said = 'thumbs_up' | 'thumbs_down' | 'not_interested' | 'applied' | 'saved' | 'hidden';

describe('candidates', () => {
  it('come in the order given, as many as were asked for', async () => {
    const { userId } = await newUser();
    const ids = await Promise.all(Array.from({ length: 5 }, () => newPublicJob()));
    expect(await candidates(userId, ids)).toEqual(ids);
    expect(await candidates(userId, ids.toReversed(), 2)).toEqual(ids.toReversed().slice(0, 2));
    expect(await candidates(userId, [])).toEqual([]);
  });

  it('are never another user’s, closed, merged or absent', async () => {
    const [{ userId, send }, other] = [await newUser(), await newUser()];
    const [mine, foreign] = [await create(send), await create(other.send)];
    const open = await newPublicJob();
    const ids = [
      foreign.id,
      await newPublicJob({ isClosed: true }),
      await newPublicJob({ dedupStatus: 'merged' }),
      newId(),
      '',
      mine.id,
      open,
    ];
    expect(await candidates(userId, ids)).toEqual([mine.id, open]);
    expect(await candidates(other.userId, ids)).toEqual([foreign.id, open]);
  });

  it('are not those that the caller has dealt with', async () => {
    const [{ userId, send }, other] = [await newUser(), await newUser()];
    const untouched = await newPublicJob();
    const dealtWith: [string, (id: string) => Promise<unknown>][] = [
      ['saved', (id) => send('PATCH', `/api/jobs/${id}`, { isSaved: true })],
      ['archived', (id) => send('PATCH', `/api/jobs/${id}`, { isArchived: true })],
      [
        'tracked',
        (id) =>
          send('POST', '/api/tracked-applications', { jobId: id, jobTitle: 'T', company: 'C' }),
      ],
      ...(['thumbs_up', 'thumbs_down', 'not_interested', 'applied', 'hidden'] as const).map(
        (feedbackType): [string, (id: string) => Promise<unknown>] => [
          feedbackType,
          (id) => send('POST', `/api/jobs/${id}/feedback`, { feedbackType }),
        ],
      ),
      ...(['search', 'scrape', 'analysis'] as const).map(
        (foundBy): [string, (id: string) => Promise<unknown>] => [
          foundBy,
          (id) =>
            env.DB.prepare('insert into user_jobs (user_id, job_id, found_by) values (?, ?, ?)')
              .bind(userId, id, foundBy)
              .run(),
        ],
      ),
      [
        'analysed',
        (id) =>
          env.DB.prepare(
            "insert into user_jobs (user_id, job_id, found_by, match_score) values (?, ?, 'feed', 50)",
          )
            .bind(userId, id)
            .run(),
      ],
    ];
    for (const [name, deal] of dealtWith) {
      const id = await newPublicJob();
      await deal(id);
      expect(await candidates(userId, [id, untouched]), name).toEqual([untouched]);
      expect(await candidates(other.userId, [id, untouched]), name).toEqual([id, untouched]);
    }
  });

  it('are what preferences and blacklists admit', async () => {
    const { userId, send } = await newUser();
    const rows = {
      fine: { workArrangement: 'remote', jobType: 'contract', experienceLevel: 'senior' },
      silent: {},
      onSite: { workArrangement: 'on-site' },
      permanent: { jobType: 'full-time' },
      junior: { experienceLevel: 'entry' },
      cheap: { salaryMin: 10, salaryMax: 20, salaryCurrency: 'USD', salaryPeriod: 'hour' },
      dear: { salaryMin: 10, salaryMax: 50, salaryCurrency: 'USD', salaryPeriod: 'hour' },
      excluded: { country: 'DE' },
      unpermitted: { country: 'FR' },
      permitted: { country: 'US' },
      company: { company: 'Evil Corp' },
      blacklisted: { description: 'A crypto casino.' },
      keyword: { requiredSkills: ['PHP'] },
    } as const;
    const ids: Record<string, string> = {};
    for (const [name, row] of Object.entries(rows))
      ids[name] = await newPublicJob({
        ...row,
        requiredSkills: [...('requiredSkills' in row ? row.requiredSkills : [])],
      });
    const names = async () => {
      const found = new Set(await candidates(userId, Object.values(ids)));
      return Object.keys(ids).filter((name) => found.has(ids[name] ?? ''));
    };
    expect(await names()).toEqual(Object.keys(rows));
    const put = await send('PUT', '/api/search-preferences', {
      remoteOnly: true,
      jobTypes: ['contract'],
      experienceLevels: ['senior'],
      salaryMin: 100_000,
      salaryCurrency: 'USD',
      workAuthorization: ['US'],
      excludedCountries: ['DE'],
      excludeKeywords: ['php'],
    });
    expect(put.status).toBeLessThan(300);
    await database(env)
      .update(jobPreferences)
      .set({ blacklistCompanies: ['evil'], blacklistKeywords: ['Crypto'] })
      .where(eq(jobPreferences.userId, userId));
    expect(await names()).toEqual(['fine', 'silent', 'dear', 'permitted']);
  });

  it('are found by their keys, in one round trip', async () => {
    const { userId } = await newUser();
    const recording = recordingDatabase();
    const ids = [await newPublicJob(), await newPublicJob()];
    await findCandidates(database(recording), userScope({ userId }), { ids, limit: 10 });
    expect([recording.batches, recording.statements.length]).toEqual([1, 2]);
    const steps = (await explain(recording)).flat();
    const scans = steps.filter((step) => step.startsWith('SCAN'));
    expect(scans).toEqual(['SCAN wanted VIRTUAL TABLE INDEX 1:']);
  });
});

describe('inputs', () => {
  it('are the profile, its wishes and its vector, in one round trip without a scan', async () => {
    const { userId, send } = await newUser();
    const db = database(env);
    await db.update(users).set({ currentTitle: 'Welder' }).where(eq(users.id, userId));
    const caller = callerOf(userId);
    expect(await rpc.inputs(caller)).toMatchObject({
      profile: { candidate: { currentTitle: 'Welder', skills: [] }, preferences: null },
      arrangements: null,
      stored: null,
      liked: [],
      disliked: [],
    });
    await send('POST', '/api/skills', { name: 'MIG' });
    await send('PUT', '/api/search-preferences', {
      desiredTitles: ['Fitter'],
      workArrangement: ['remote'],
    });
    const vector = Float32Array.of(0.25, -1, 3e-8).buffer;
    await rpc.storeVector(caller, { model: 'model-1', textHash: 'hash', vector });
    expect(await rpc.inputs(caller)).toMatchObject({
      profile: {
        candidate: { skills: [{ name: 'MIG' }] },
        preferences: { desiredTitles: ['Fitter'] },
      },
      arrangements: ['remote'],
      stored: { model: 'model-1', textHash: 'hash', vector },
    });
    const recording = recordingDatabase();
    await readRecommendationInputs(database(recording), userScope({ userId }));
    expect([recording.batches, recording.statements.length]).toEqual([1, 7]);
    const steps = (await explain(recording)).flat();
    const tables = steps.filter((step) =>
      /^SCAN (?:job_feedback|user_jobs|users|skills)/.test(step),
    );
    expect(tables).toEqual([]);
    expect(steps).toContainEqual(
      expect.stringContaining('job_feedback_by_user_and_job (user_id=?'),
    );
  });

  it('have what the caller last said of each posting, newest first', async () => {
    const { userId, send } = await newUser();
    const ids = await Promise.all(Array.from({ length: 6 }, () => newPublicJob()));
    const [up = '', applied = '', saved = '', down = '', hidden = '', changed = ''] = ids;
    let minute = 0;
    const say = async (id: string, feedbackType: Said) => {
      await send('POST', `/api/jobs/${id}/feedback`, { feedbackType });
      minute += 1;
      await env.DB.prepare(
        'update job_feedback set updated_at = ? where user_id = ? and job_id = ? and feedback_type = ?',
      )
        .bind(new Date(minute * 60_000).toISOString(), userId, id, feedbackType)
        .run();
    };
    await say(up, 'thumbs_up');
    await say(down, 'thumbs_down');
    await say(applied, 'applied');
    await say(hidden, 'not_interested');
    await say(changed, 'thumbs_up');
    await say(changed, 'hidden');
    await send('PATCH', `/api/jobs/${saved}`, { isSaved: true });
    await send('POST', `/api/jobs/${await newPublicJob()}/feedback`, {
      feedbackType: 'reported_spam',
    });
    expect(await rpc.inputs(callerOf(userId))).toMatchObject({
      liked: [saved, applied, up],
      disliked: [changed, hidden, down],
    });
    const stranger = await newUser();
    expect(await rpc.inputs(callerOf(stranger.userId))).toMatchObject({ liked: [], disliked: [] });
  });

  it('have at most the latest 20 opinions of each kind', async () => {
    const { userId } = await newUser();
    const ids = await Promise.all(Array.from({ length: 50 }, () => newPublicJob()));
    await env.DB.batch(
      ids.map((id, i) =>
        env.DB.prepare(
          `insert into job_feedback (id, user_id, job_id, feedback_type, updated_at)
          values (?, ?, ?, ?, ?)`,
        ).bind(newId(), userId, id, i < 25 ? 'thumbs_up' : 'hidden', new Date(i).toISOString()),
      ),
    );
    const { liked, disliked } = await rpc.inputs(callerOf(userId));
    expect(liked).toEqual(ids.slice(5, 25).toReversed());
    expect(disliked).toEqual(ids.slice(30).toReversed());
  });

  it('of an account that is gone are NOT_FOUND', async () => {
    const read = readRecommendationInputs(database(env), userScope({ userId: newId() }));
    await expect(read).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the vector of a profile', () => {
  const vectorOf = (userId: string) =>
    database(env).select().from(profileEmbeddings).where(eq(profileEmbeddings.userId, userId));
  const vector = Float32Array.of(1, 2).buffer;

  it('replaces the one before it', async () => {
    const caller = callerOf((await newUser()).userId);
    await rpc.storeVector(caller, { model: 'model-1', textHash: 'one', vector });
    await rpc.storeVector(caller, { model: 'model-2', textHash: 'two', vector });
    expect(await vectorOf(caller.userId)).toMatchObject([{ model: 'model-2', textHash: 'two' }]);
  });

  it('is not kept of an account that is gone or being erased', async () => {
    const caller = callerOf((await newUser()).userId);
    await database(env)
      .update(users)
      .set({ erasingAt: new Date(0).toISOString() })
      .where(eq(users.id, caller.userId));
    for (const { userId } of [caller, { userId: newId() }]) {
      await rpc.storeVector(callerOf(userId), { model: 'm', textHash: 'h', vector });
      expect(await vectorOf(userId)).toEqual([]);
    }
  });
});
