import { env } from 'cloudflare:workers';
import { workExperienceNarratives } from '@jobmatch/db-schema/profile-extras';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { Narrative } from './narrative.ts';

const PATH = '/api/profile/work-experience-narratives';
const STORY = { narrative: 'I built the thing that built the thing.' };

const Listed = v.object({
  workExperienceNarratives: v.array(Narrative),
  nextCursor: v.nullable(v.string()),
});

async function worked(send: Send): Promise<string> {
  const body = { company: 'Acme', title: 'Engineer', startDate: '2020' };
  const answer = await send('POST', '/api/profile/work-experience', body);
  return v.parse(v.object({ id: v.string() }), answer.body).id;
}

const list = async (send: Send, query = '') =>
  v.parse(Listed, (await send('GET', `${PATH}${query}`)).body);

const detailOf = (body: unknown) => v.parse(v.object({ detail: v.string() }), body).detail;

describe('a narrative', () => {
  it('is set, replaced, read and removed under its work experience', async () => {
    const { send } = await newUser();
    const workExperienceId = await worked(send);
    const one = `${PATH}/${workExperienceId}`;
    expect((await send('GET', one)).status).toBe(404);
    const set = await send('PUT', one, STORY);
    expect(set).toMatchObject({ status: 200, body: { ...STORY, workExperienceId } });
    const first = v.parse(Narrative, set.body);
    const replaced = await send('PUT', one, { narrative: 'Shorter.' });
    expect(replaced).toMatchObject({
      status: 200,
      body: { id: first.id, createdAt: first.createdAt, narrative: 'Shorter.' },
    });
    expect((await send('GET', one)).body).toEqual(replaced.body);
    expect((await list(send)).workExperienceNarratives).toEqual([replaced.body]);
    expect(await send('DELETE', one)).toMatchObject({ status: 204, body: null });
    expect((await send('DELETE', one)).status).toBe(404);
  });

  it('goes with its work experience', async () => {
    const { send } = await newUser();
    const id = await worked(send);
    await send('PUT', `${PATH}/${id}`, STORY);
    await send('DELETE', `/api/profile/work-experience/${id}`);
    expect((await list(send)).workExperienceNarratives).toEqual([]);
  });

  it('is one row after 50 parallel first requests', async () => {
    const { userId, send } = await newUser();
    const one = `${PATH}/${await worked(send)}`;
    const answers = await Promise.all(Array.from({ length: 50 }, () => send('PUT', one, STORY)));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(50).fill(200));
    const rows = await database(env)
      .select()
      .from(workExperienceNarratives)
      .where(eq(workExperienceNarratives.userId, userId));
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['no text', {}, 'narrative'],
    ['an empty text', { narrative: ' ' }, 'narrative'],
    ['a text too long', { narrative: 'x'.repeat(10_001) }, 'narrative'],
    ['another work experience', { ...STORY, workExperienceId: newId() }, 'workExperienceId'],
  ])('is refused with %s, naming the field', async (_, body, field) => {
    const { send } = await newUser();
    const one = `${PATH}/${await worked(send)}`;
    expect(await send('PUT', one, body)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_ERROR', details: { fields: { [field]: expect.any(String) } } },
    });
    expect((await send('GET', one)).status).toBe(404);
    expect((await send('PUT', one, { narrative: 'x'.repeat(10_000) })).status).toBe(200);
  });

  it('of another user’s work is absent, whatever is sent', async () => {
    const owner = await newUser();
    const id = await worked(owner.send);
    const set = await owner.send('PUT', `${PATH}/${id}`, STORY);
    const { send } = await newUser();
    for (const [method, body] of [
      ['GET', undefined],
      ['PUT', STORY],
      ['PUT', { narrative: 7, nothing: true }],
      ['DELETE', undefined],
    ] as const) {
      const absent = await send(method, `${PATH}/${newId()}`, body);
      const answer = await send(method, `${PATH}/${id}`, body);
      expect([answer.status, detailOf(answer.body)]).toEqual([404, detailOf(absent.body)]);
    }
    expect((await list(owner.send)).workExperienceNarratives).toEqual([set.body]);
  });

  it('is listed page by page', async () => {
    const { send } = await newUser();
    for (let i = 0; i < 5; i += 1) await send('PUT', `${PATH}/${await worked(send)}`, STORY);
    const all = (await list(send)).workExperienceNarratives;
    let page = await list(send, '?limit=2');
    const seen = [...page.workExperienceNarratives];
    while (page.nextCursor !== null) {
      page = await list(send, `?limit=2&cursor=${page.nextCursor}`);
      seen.push(...page.workExperienceNarratives);
    }
    expect(seen).toEqual(all);
    expect(seen).toHaveLength(5);
  });

  it('needs a caller', async () => {
    expect((await anonymous('GET', PATH)).status).toBe(401);
    expect((await anonymous('PUT', `${PATH}/${newId()}`, STORY)).status).toBe(401);
  });
});
