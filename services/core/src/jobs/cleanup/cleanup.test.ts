import { env } from 'cloudflare:workers';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { newPublicJob, rowOf, userJobOf } from '../postings-for-tests.ts';

const PATH = '/api/jobs/cleanup';
const past = '2020-01-01T00:00:00.000Z';

describe('cleaning up', () => {
  it('is for admins', async () => {
    const { send } = await newUser();
    expect(await send('POST', PATH)).toMatchObject({
      status: 403,
      body: { code: 'ADMIN_REQUIRED' },
    });
    expect((await anonymous('POST', PATH)).status).toBe(401);
  });

  it('takes lapsed postings off lists and closes old ones, once', async () => {
    const { send, userId } = await newUser('admin');
    const jobId = await newPublicJob({ expiresAt: past });
    await database(env)
      .insert(userJobs)
      .values({ userId, jobId, foundBy: 'search', expiresAt: past });
    expect(await send('POST', PATH)).toMatchObject({ status: 200, body: { lapsed: 1, closed: 1 } });
    expect(await userJobOf(userId, jobId)).toBeUndefined();
    expect((await rowOf(jobId))?.isClosed).toBe(true);
    expect((await send('POST', PATH)).body).toEqual({ lapsed: 0, closed: 0 });
  });
});
