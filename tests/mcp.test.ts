import { randomUUID } from 'node:crypto';
import { SignJWT, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicants } from './support/applicants.ts';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import { type McpUser, connectMcp } from './support/mcp-client.ts';
import { WITHOUT_PAUSES, posting, publish, untilIdle } from './support/pipeline.ts';

const READING = ['search_jobs', 'get_job', 'similar_jobs', 'list_applications'];
const WRITING = ['analyze_job', 'add_job', 'generate_application', 'update_application_status'];

let fleet: Fleet;
let nurses: string[];
beforeAll(async () => {
  fleet = await startFleet({ vars: WITHOUT_PAUSES });
  nurses = await publish(
    fleet,
    ['Night nurse', 'School nurse', 'Staff nurse'].map((title) => posting(title)),
  );
  await untilIdle(fleet);
});
afterAll(() => fleet.close());

const accessToken = async ({ token }: Person, scope: 'read' | 'write') => {
  const body = { name: 'assistant', scope };
  const answer = await fleet.send('POST', '/api/auth/tokens', { token, body });
  expect(answer.status, answer.text).toBe(201);
  return answer.json<{ id: string; token: string }>();
};

const withToken = async (person: Person, scope: 'read' | 'write'): Promise<McpUser> =>
  connectMcp(fleet, (await accessToken(person, scope)).token);

const read = async <T>({ token }: Person, path: string): Promise<T> => {
  const answer = await fleet.send('GET', path, { token });
  expect(answer.status, answer.text).toBe(200);
  return JSON.parse(answer.text);
};

const message = (method: string, params: unknown = {}) => ({
  jsonrpc: '2.0',
  id: 1,
  method,
  params,
});

describe('the official client', () => {
  it('settles on a version, without a session, and is shown every tool', async () => {
    const { token } = await fleet.signUp();
    const { client, transport, tools } = await connectMcp(fleet, token);
    expect(transport.protocolVersion).toBe('2025-11-25');
    expect(transport.sessionId).toBeUndefined();
    expect(client.getServerVersion()).toMatchObject({ name: 'jobmatch' });
    expect(tools.map(({ name }) => name).toSorted()).toEqual([...READING, ...WRITING].toSorted());
    await client.ping();
    await client.close();
  });

  it('finds postings, reads them and lists those like them', async () => {
    const person = await fleet.signUp();
    const { answer } = await withToken(person, 'write');
    const found = await answer('search_jobs', { query: 'night nurse', limit: 2 });
    const { jobs } = found.content as { jobs: { id: string; title: string }[] };
    expect(jobs.map(({ title }) => title)[0]).toBe('Night nurse');
    expect(found.text).toContain(`[${nurses[0]}]`);
    const jobId = jobs[0]?.id ?? '';
    expect((await answer('get_job', { jobId })).content).toEqual(
      await read(person, `/api/jobs/${jobId}`),
    );
    const similar = await answer('similar_jobs', { jobId });
    expect(similar.content).toEqual(await read(person, `/api/jobs/${jobId}/similar`));
    expect(similar.text).toContain('School nurse');
  });

  it('adds a posting, analyses it, writes an application and records what becomes of it', async () => {
    const { person } = await applicants(fleet).newApplicant();
    const { answer } = await withToken(person, 'write');
    const args = {
      title: 'Sous Chef',
      company: 'Quay House',
      description: 'Run the grill. Experience with food safety is required.',
      idempotencyKey: 'add-sous-chef',
    };
    const added = await answer('add_job', args);
    expect((await answer('add_job', args)).content).toEqual(added.content);
    const jobId = String(added.content['id']);
    expect(await read(person, `/api/jobs/${jobId}`)).toMatchObject({ company: 'Quay House' });
    expect(await read(person, '/api/jobs')).toMatchObject({ total: 2 });

    const analysis = await answer('analyze_job', { jobId });
    expect(analysis.content).toMatchObject({ jobId, cacheSource: 'generated' });
    expect(analysis.text).toMatch(/^\d+ of 100: /);
    expect((await answer('analyze_job', { jobId })).content).toMatchObject({ cached: true });

    const order = { jobId, idempotencyKey: 'write-sous-chef' };
    const written = await answer('generate_application', order);
    const applicationId = String(written.content['id']);
    expect(written.text.match(/variant-/g)).toHaveLength(3);
    expect((await answer('generate_application', order)).content['id']).toBe(applicationId);

    const listed = await answer('list_applications', { status: 'draft' });
    expect(listed.content).toEqual(await read(person, '/api/applications?status=draft'));
    expect(listed.content).toMatchObject({ total: 1, applications: [{ id: applicationId }] });

    const status = 'submitted';
    await answer('update_application_status', { applicationId, status });
    expect(await read(person, `/api/applications/${applicationId}`)).toMatchObject({ status });
  });

  it('goes through a list with its cursor', async () => {
    const person = await fleet.signUp();
    const { answer } = await withToken(person, 'read');
    const { posted } = applicants(fleet);
    const ids = [];
    for (const jobTitle of ['Cook', 'Baker', 'Chef']) {
      ids.unshift(await posted(person, '/api/applications', { jobTitle, company: 'Acme' }));
    }
    const pages = [];
    let cursor: unknown;
    do {
      const sent = cursor === undefined ? { limit: 2 } : { limit: 2, cursor };
      const { content } = await answer('list_applications', sent);
      pages.push((content['applications'] as { id: string }[]).map(({ id }) => id));
      cursor = content['nextCursor'] ?? undefined;
    } while (cursor !== undefined);
    expect(pages).toEqual([ids.slice(0, 2), ids.slice(2)]);
  });
});

describe('a token that may only read', () => {
  it('is shown what reads, and can use it', async () => {
    const { tools, answer } = await withToken(await fleet.signUp(), 'read');
    expect(tools.map(({ name }) => name)).toEqual(READING);
    const { content } = await answer('search_jobs', { query: 'nurse' });
    expect(content['resultCount']).toBe(3);
  });

  it('cannot write with a tool that it was not shown', async () => {
    const { person, jobId } = await applicants(fleet).newApplicant();
    const { posted } = applicants(fleet);
    const applicationId = await posted(person, '/api/applications', { jobId });
    const { refusal } = await withToken(person, 'read');
    for (const [name, args] of [
      ['add_job', { title: 'Cook', company: 'Acme' }],
      ['analyze_job', { jobId }],
      ['generate_application', { jobId }],
      ['update_application_status', { applicationId, status: 'withdrawn' }],
    ] as const) {
      expect([name, await refusal(name, args)]).toEqual([
        name,
        'FORBIDDEN: This token may only read.',
      ]);
    }
    expect(await read(person, '/api/jobs')).toMatchObject({ total: 1 });
    expect(await read(person, '/api/analyses')).toMatchObject({ total: 0 });
    const { applications } = await read<{ applications: object[] }>(person, '/api/applications');
    expect(applications).toMatchObject([{ id: applicationId, status: 'draft' }]);
  });
});

describe('another user’s row', () => {
  it('is as absent as one that never was', async () => {
    const { person, jobId } = await applicants(fleet).newApplicant();
    const { posted } = applicants(fleet);
    const applicationId = await posted(person, '/api/applications', { jobId });
    const { refusal, answer } = await withToken(await fleet.signUp(), 'write');
    for (const id of [jobId, randomUUID()]) {
      for (const name of ['get_job', 'analyze_job', 'similar_jobs', 'generate_application']) {
        const refused = await refusal(name, { jobId: id });
        expect([name, refused]).toEqual([name, 'NOT_FOUND: Job not found.']);
      }
    }
    for (const id of [applicationId, randomUUID()]) {
      const change = { applicationId: id, status: 'withdrawn' };
      expect(await refusal('update_application_status', change)).toBe(
        'NOT_FOUND: Application not found.',
      );
    }
    expect((await answer('search_jobs', { query: 'Line Cook' })).text).not.toContain(jobId);
    expect((await answer('list_applications')).content).toMatchObject({ total: 0 });
    expect(await read(person, `/api/applications/${applicationId}`)).toMatchObject({
      status: 'draft',
    });
  });
});

describe('limits', () => {
  it('admit exactly 20 applications an hour, over MCP and REST together', async () => {
    const person = await fleet.signUp();
    const { refusal, headers } = await withToken(person, 'write');
    const absent = { jobId: randomUUID() };
    const overRest = () =>
      fleet.send('POST', '/api/applications/generate', { token: person.token, body: absent });
    for (let left = 19; left >= 0; left -= 2) {
      expect(await refusal('generate_application', absent)).toContain('NOT_FOUND');
      expect(headers().get('x-ratelimit-remaining')).toBe(String(left));
      expect((await overRest()).headers.get('x-ratelimit-remaining')).toBe(String(left - 1));
    }
    expect((await overRest()).status).toBe(429);
    expect(await refusal('generate_application', absent)).toMatch(
      /^RATE_LIMIT_EXCEEDED: .*\nTry again after \d+ seconds\.$/,
    );
    expect(headers().get('ratelimit-policy')).toBe('"generate";q=20;w=3600');
    expect(Number(headers().get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('a token that does not hold', () => {
  it('is refused before anything is said', async () => {
    const { id } = await fleet.signUp();
    const key = await importJWK(fleet.signingKey, 'ES256');
    const token = await new SignJWT({ sid: randomUUID(), role: 'user' })
      .setProtectedHeader({ alg: 'ES256', kid: fleet.signingKey.kid })
      .setIssuer('https://jobmatch.local')
      .setAudience('jobmatch-api')
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) - 1)
      .sign(key);
    await expect(connectMcp(fleet, token)).rejects.toThrow('TOKEN_EXPIRED');
    const answer = await fleet.send('POST', '/mcp', { token, body: message('tools/list') });
    expect([answer.status, answer.json()['code']]).toEqual([401, 'TOKEN_EXPIRED']);
    const wanted = answer.headers.get('www-authenticate') ?? '';
    expect(wanted).toMatch(/^Bearer .*error="invalid_token"/);
    const [, metadata = ''] = /resource_metadata="([^"]+)"/.exec(wanted) ?? [];
    const described = await fleet.send('GET', new URL(metadata).pathname);
    expect(described.json()['resource']).toMatch(/\/mcp$/);
  });

  it('ends what a client had begun', async () => {
    const person = await fleet.signUp();
    const { id, token } = await accessToken(person, 'read');
    const { answer } = await connectMcp(fleet, token);
    expect((await answer('list_applications')).content).toMatchObject({ total: 0 });
    const path = `/api/auth/tokens/${id}`;
    expect((await fleet.send('DELETE', path, { token: person.token })).status).toBe(204);
    await expect(answer('list_applications')).rejects.toThrow('INVALID_TOKEN');
  });
});

describe('what is sent by hand', () => {
  it('is answered as the API description says', async () => {
    const { token } = await fleet.signUp();
    const status = async (body: unknown, headers: Record<string, string> = {}) =>
      (await fleet.send('POST', '/mcp', { token, body, headers })).status;
    expect(await status(message('tools/list'))).toBe(200);
    expect(await status(message('nonsense'))).toBe(200);
    expect(await status({ jsonrpc: '2.0', method: 'notifications/initialized' })).toBe(202);
    expect(await status([message('ping'), message('ping')])).toBe(400);
    expect(await status({ jsonrpc: '2.0' })).toBe(400);
    expect(await status('{')).toBe(400);
    expect(await status(message('ping', { text: 'x'.repeat(1_100_000) }))).toBe(413);
    expect(await status(message('ping'), { origin: 'https://evil.example' })).toBe(403);
    expect((await fleet.send('GET', '/mcp', { token })).status).toBe(405);
    expect((await fleet.send('DELETE', '/mcp', { token })).status).toBe(405);
  });

  it('is not run under a key of its own: that is for a tool to pass on', async () => {
    const { token } = await fleet.signUp();
    const headers = { 'idempotency-key': 'one' };
    for (const method of ['ping', 'tools/list']) {
      const answer = await fleet.send('POST', '/mcp', { token, headers, body: message(method) });
      expect([answer.status, answer.headers.has('idempotency-replayed')]).toEqual([200, false]);
    }
  });

  it('reaches no other path, whatever an id says', async () => {
    const { token } = await fleet.signUp();
    const { refusal } = await connectMcp(fleet, token);
    for (const jobId of ['../auth/session', '..%2fauth%2fsession', `${nurses[0]}/../..`, '.']) {
      expect(await refusal('get_job', { jobId })).toContain('jobId: Must be a UUIDv4.');
    }
    expect(await refusal('get_job', { jobId: nurses[0], role: 'admin' })).toContain(
      'role: Unknown field.',
    );
  });
});
