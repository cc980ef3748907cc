import { env } from 'cloudflare:workers';
import { jobs } from '@jobmatch/db-schema/jobs';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create, newPublicJob } from './postings-for-tests.ts';

/** Ids of the rows the index gives for a word, straight from the index. */
async function indexed(word: string): Promise<string[]> {
  const { results } = await env.DB.prepare(
    'select jobs.id from jobs_fts join jobs on jobs.seq = jobs_fts.rowid where jobs_fts match ?',
  )
    .bind(`"${word}"`)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

/** Fails when the index and the table disagree. */
const checkIntegrity = () =>
  env.DB.prepare(`insert into jobs_fts(jobs_fts, rank) values ('integrity-check', 1)`).run();

/** Everything the index keeps. */
const segments = async () =>
  (await env.DB.prepare('select id, hex(block) as block from jobs_fts_data order by id').all())
    .results;

describe('the full-text index', () => {
  it('follows inserts, updates and deletes at once', async () => {
    const { send } = await newUser();
    const job = await create(send, { title: 'Alpaca keeper', requiredSkills: ['Shearing', 'C++'] });
    for (const word of ['alpaca', 'shearing', 'c++']) expect(await indexed(word)).toEqual([job.id]);
    await send('PATCH', `/api/jobs/${job.id}`, {
      title: 'Llama keeper',
      preferredSkills: ['Yarn'],
    });
    expect(await indexed('alpaca')).toEqual([]);
    for (const word of ['llama', 'yarn', 'shearing']) expect(await indexed(word)).toEqual([job.id]);
    await send('PATCH', `/api/jobs/${job.id}`, { requiredSkills: [], description: 'Wool' });
    expect(await indexed('shearing')).toEqual([]);
    expect(await indexed('wool')).toEqual([job.id]);
    await checkIntegrity();
    await send('DELETE', `/api/jobs/${job.id}`);
    for (const word of ['llama', 'wool', 'yarn']) expect(await indexed(word)).toEqual([]);
    await checkIntegrity();
  });

  it('follows imports, and their updates', async () => {
    const { send } = await newUser();
    const posting = { title: 'Falconer', company: 'Acme', sourceId: '1' };
    const importOne = (change: object) =>
      send('POST', '/api/jobs/import', { postings: [{ ...posting, ...change }] });
    const { body } = await importOne({});
    const { results } = body as { results: { id: string }[] };
    const ids = results.map(({ id }) => id);
    expect(await indexed('falconer')).toEqual(ids);
    await importOne({ title: 'Ostler' });
    expect(await indexed('falconer')).toEqual([]);
    expect(await indexed('ostler')).toEqual(ids);
    await checkIntegrity();
  });

  it('is left alone by a change of status', async () => {
    const id = await newPublicJob({ title: 'Beekeeper' });
    const before = await segments();
    await database(env)
      .update(jobs)
      .set({ isClosed: true, spamStatus: 'clean', embeddingStatus: 'completed', qualityScore: 3 })
      .where(eq(jobs.id, id));
    expect(await segments()).toEqual(before);
    await database(env).update(jobs).set({ title: 'Apiarist' }).where(eq(jobs.id, id));
    expect(await segments()).not.toEqual(before);
  });

  it('says so when it disagrees with the table', async () => {
    await env.DB.prepare(`insert into jobs_fts(rowid, title) values (999999, 'stray')`).run();
    await expect(checkIntegrity()).rejects.toThrow('malformed');
    await env.DB.prepare(`insert into jobs_fts(jobs_fts) values ('rebuild')`).run();
    await checkIntegrity();
  });
});
