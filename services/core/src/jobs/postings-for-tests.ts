import { env } from 'cloudflare:workers';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { Job, JobList } from '@jobmatch/shared/contracts/jobs';
import { newId } from '@jobmatch/shared/ids';
import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { expect } from 'vitest';
import type { Send } from '../../test/client.ts';
import { database } from '../database.ts';

export const POSTING = { title: 'Platform engineer', company: 'Acme' };

/** Adds a posting through the API. */
export async function create(send: Send, content: object = {}): Promise<Job> {
  const { status, body } = await send('POST', '/api/jobs', { ...POSTING, ...content });
  expect(status).toBe(201);
  v.assert(Job, body);
  return body;
}

export async function list(send: Send, query = ''): Promise<JobList> {
  const { status, body } = await send('GET', `/api/jobs?${query}`);
  expect(status).toBe(200);
  v.assert(JobList, body);
  return body;
}

export const idsOf = ({ jobs: listed }: JobList) => listed.map(({ id }) => id);

/** Adds a posting to the public catalogue, which no route can. */
export async function newPublicJob(row: Partial<typeof jobs.$inferInsert> = {}): Promise<string> {
  const id = newId();
  await database(env)
    .insert(jobs)
    .values({ id, ...POSTING, source: 'greenhouse', sourceId: id, contentHash: id, ...row });
  return id;
}

export async function rowOf(id: string) {
  const rows = await database(env).select().from(jobs).where(eq(jobs.id, id));
  return rows[0];
}

export async function userJobOf(userId: string, jobId: string) {
  const rows = await database(env)
    .select()
    .from(userJobs)
    .where(and(eq(userJobs.userId, userId), eq(userJobs.jobId, jobId)));
  return rows[0];
}
