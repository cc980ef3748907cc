import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisAnswer } from '@jobmatch/shared/contracts/analyses';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validBodies } from './deep/drafts.ts';
import { signUpAdmin } from './support/admin.ts';
import { type ApiDescription, accessOf, describedRoutes } from './support/api-description.ts';
import { createRow } from './support/create-row.ts';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import { scriptModels } from './support/instruction-models.ts';
import { WITHOUT_PAUSES, posting, publish, setModelFaults } from './support/pipeline.ts';

const LLAMA = '@cf/meta/llama-3.1-8b-instruct-fp8-fast';
const OPENAI = 'openai:any-model';

/** What routes without a path parameter there are, by the committed list. */
const ROUTES = readFileSync(join(import.meta.dirname, 'routes.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .flatMap(([method = '', path = '']) => (path.includes('{') ? [] : [{ method, path }]));

/** Models that are not configured, that are not there, and that throw at every call. */
const WAYS = [
  { way: 'not configured', ai: { FACTS_MODELS: [] } },
  { way: 'unknown', ai: { FACTS_MODELS: ['@cf/nobody/nothing'], EMBEDDING_MODEL: '@cf/no/model' } },
  { way: 'down', ai: { FACTS_MODELS: [LLAMA, OPENAI], FACTS_BREAKER_FAILURES: 2 } },
];

describe.each(WAYS)('with every model $way', ({ ai }) => {
  let fleet: Fleet;
  let person: Person;
  let admin: Person;
  let jobId: string;
  let publicId: string;
  let unseenId: string;

  beforeAll(async () => {
    const vars = { ...WITHOUT_PAUSES, ai: { ...WITHOUT_PAUSES.ai, ...ai } };
    fleet = await startFleet({ limits: 'raised', vars });
    await setModelFaults(fleet, { busyRate: 1 });
    await scriptModels(fleet, { reply: '3040' });
    person = await fleet.signUp();
    admin = await signUpAdmin(fleet);
    [publicId = '', unseenId = ''] = await publish(fleet, [
      posting('Night nurse'),
      posting('Staff nurse'),
    ]);
    jobId = await createRow(fleet, person, '/api/jobs', posting('Registered nurse'));
    const work = { company: 'Ward', title: 'Nurse', startDate: '2019-01', isCurrent: true };
    await createRow(fleet, person, '/api/profile/work-experience', work);
  }, 120_000);
  afterAll(() => fleet.close());

  const send = (method: string, path: string, body?: unknown, { token } = person) =>
    fleet.send(method, path, body === undefined ? { token } : { token, body });

  it('a posting is analysed by rules, again and again, and its receipt holds', async () => {
    for (const id of [jobId, publicId]) {
      for (const refresh of [false, true]) {
        const answer = await send('POST', `/api/jobs/${id}/analyze`, { refresh });
        expect(answer.status, answer.text).toBe(200);
        const analysis = answer.json<AnalysisAnswer & Record<string, unknown>>();
        expect(analysis.receipt).toMatchObject({ model: null, extractedBy: 'rules' });
        expect(analysis.overallScore).not.toBeNull();
        const verified = await send('POST', '/api/analyses/verify', { analysis });
        expect(verified.json()).toMatchObject({ valid: true });
      }
    }
    await expect
      .poll(async () => (await send('GET', '/api/analyses')).json())
      .toMatchObject({ total: 2 });
  });

  it('words find postings, and a search by meaning alone says why it cannot', async () => {
    const search = (searchType: string) =>
      send('POST', '/api/jobs/search', { query: 'nurse', searchType });
    for (const searchType of ['keyword', 'hybrid']) {
      const answer = await search(searchType);
      expect(answer.status, answer.text).toBe(200);
      expect(JSON.stringify(answer.json()['jobs'])).toContain(publicId);
      expect(answer.json()['degraded']).toEqual(searchType === 'hybrid' ? ['semantic'] : []);
    }
    const semantic = await search('semantic');
    expect(semantic.json()).toMatchObject({ statusCode: 503, code: 'AI_UNAVAILABLE' });
  });

  it('similar and recommended postings come from words and families', async () => {
    const similar = await send('GET', `/api/jobs/${jobId}/similar`);
    expect(similar.json()).toMatchObject({ source: 'fallback', status: 'computing' });
    expect(similar.text).toContain(publicId);
    const recommended = await send('GET', '/api/jobs/recommended');
    expect(recommended.json()).toMatchObject({ source: 'keyword', degraded: ['semantic'] });
    expect(recommended.text).toContain(unseenId);
  });

  it('every other route answers, or says precisely why not', async () => {
    const description = (await fleet.send('GET', '/openapi.json')).json<
      ApiDescription & Record<string, unknown>
    >();
    const described = describedRoutes(description);
    const refused: string[] = [];
    for (const { method, path } of ROUTES) {
      const route = described.find((one) => one.method === method && one.path === path);
      if (route === undefined) throw new Error(`${method} ${path} is not described.`);
      // Each from an account of its own where it ends the session or the account.
      const isDestructive =
        path.startsWith('/api/auth') || `${method} ${path}` === 'DELETE /api/profile';
      const caller = isDestructive
        ? await fleet.signUp()
        : accessOf(route.operation) === 'admin'
          ? admin
          : person;
      const hasBody = route.operation.requestBody?.content['application/json'] !== undefined;
      const [body] = hasBody
        ? fc.sample(validBodies(route, description), { seed: 6, numRuns: 1 })
        : [undefined];
      const answer = await send(method, path, body, caller);
      // 503 has a code of its own for each thing that is missing; anything else is a bug.
      if (answer.status >= 500 && answer.status !== 503) {
        refused.push(`${method} ${path}: ${answer.text}`);
      }
    }
    expect(refused).toEqual([]);
  }, 120_000);
});
