import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bindings, newToken, pass } from '../../test/passage.ts';
import type { Env } from '../env.ts';
import { limitsOf } from '../limits/limit-table.ts';
import { RESULT, ask, call } from './mcp-for-tests.ts';
import { TOOLS } from './tools.ts';

const ID = newId();

/** Arguments that each tool takes. */
const VALID: Record<string, Record<string, unknown>> = {
  search_jobs: { query: 'cook' },
  get_job: { jobId: ID },
  analyze_job: { jobId: ID },
  similar_jobs: { jobId: ID },
  add_job: { title: 'Cook', company: 'Acme' },
  generate_application: { jobId: ID },
  list_applications: {},
  update_application_status: { applicationId: ID, status: 'draft' },
};

interface Sent {
  method: string;
  url: string;
  body: string;
}

const problem = (code: string, status: number, details = {}) =>
  Response.json(
    {
      type: `urn:jobmatch:error:${code}`,
      title: 'Refused',
      status,
      detail: 'Because.',
      instance: '/api',
      code,
      message: 'Because.',
      error: 'Because.',
      statusCode: status,
      details,
      requestId: 'request-1',
    },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

/** Services that note what reaches them and refuse it all. */
function recording(answer: () => Response = () => problem('NOT_FOUND', 404)) {
  const sent: Sent[] = [];
  const fetch = async (request: RequestInfo | URL) => {
    if (!(request instanceof Request)) throw new Error('The gateway forwards requests.');
    const { pathname, search } = new URL(request.url);
    sent.push({ method: request.method, url: pathname + search, body: await request.text() });
    return answer();
  };
  const service: Fetcher = { ...bindings.CORE, fetch };
  const env: Env = { ...bindings, CORE: service, AI_SERVICE: service, INTEGRATIONS: service };
  return { env, sent };
}

describe('a tool', () => {
  it.each([
    [
      'search_jobs',
      { query: ' cook ' },
      'POST /api/jobs/search',
      {
        query: 'cook',
        limit: 20,
        searchType: 'hybrid',
        filters: { includeUnknown: false },
      },
    ],
    ['get_job', { jobId: ID }, `GET /api/jobs/${ID}`, null],
    ['analyze_job', { jobId: ID }, `POST /api/jobs/${ID}/analyze`, { refresh: false }],
    ['similar_jobs', { jobId: ID }, `GET /api/jobs/${ID}/similar`, null],
    [
      'generate_application',
      { jobId: ID, idempotencyKey: 'once' },
      'POST /api/applications/generate',
      { jobId: ID },
    ],
    ['list_applications', {}, 'GET /api/applications?limit=20', null],
    [
      'list_applications',
      { status: 'draft', limit: 100, cursor: 'a&limit=1' },
      'GET /api/applications?limit=100&status=draft&cursor=a%26limit%3D1',
      null,
    ],
    [
      'update_application_status',
      { applicationId: ID, status: 'submitted' },
      `PATCH /api/applications/${ID}`,
      { status: 'submitted' },
    ],
  ])('%s with %j is the request %s', async (name, args, line, body) => {
    const { env, sent } = recording();
    await call(name, args, { env });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([line]);
    expect(sent.map(({ body: text }) => (text === '' ? null : JSON.parse(text)))).toEqual([body]);
  });

  it('add_job sends the posting without the key', async () => {
    const { env, sent } = recording();
    await call('add_job', { title: 'Cook', company: 'Acme', idempotencyKey: 'once' }, { env });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /api/jobs']);
    const body = JSON.parse(sent[0]?.body ?? '');
    expect(body).toMatchObject({ title: 'Cook', company: 'Acme', workArrangement: 'unknown' });
    expect(body).not.toHaveProperty('idempotencyKey');
  });

  it('passes an idempotency key on', async () => {
    const { env } = recording(() => Response.json({ id: ID, title: 'Cook', company: 'Acme' }));
    const token = await newToken();
    const add = (title: string) =>
      call('add_job', { title, company: 'Acme', idempotencyKey: 'once' }, { env, token });
    expect((await add('Cook')).isError).toBe(false);
    expect((await add('Baker')).text).toContain('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('an answer', () => {
  const answer = { similar: [], source: 'semantic', status: 'ready', computedAt: null };
  const textsFor = async (version: string) => {
    const { env } = recording(() => Response.json(answer));
    const headers = { 'mcp-protocol-version': version };
    const sent = { name: 'similar_jobs', arguments: { jobId: ID } };
    const { result } = await ask('tools/call', sent, { env, headers });
    expect(result?.['structuredContent']).toEqual(answer);
    return v.parse(RESULT, result).content.map(({ text }) => text);
  };

  it('is structured, with a short text beside it', async () => {
    expect(await textsFor('2025-06-18')).toEqual(['0 similar postings, ready.']);
  });

  it('is in the text too for a client from before structured content', async () => {
    const [, json = ''] = await textsFor('2025-03-26');
    expect(JSON.parse(json)).toEqual(answer);
  });
});

const WITH_JOB = ['get_job', 'analyze_job', 'similar_jobs', 'generate_application'];
const BAD_IDS = [
  '../admin/users',
  `${ID}/../../auth/session`,
  `${ID}?x=1`,
  `${ID}\n`,
  ID.toUpperCase(),
  '',
  '%2e%2e',
  'x'.repeat(100_000),
  1,
  null,
  [ID],
  { toString: ID },
];

describe('arguments that are not as described', () => {
  const cases: [string, unknown][] = [
    ...WITH_JOB.flatMap((name) => BAD_IDS.map((jobId): [string, unknown] => [name, { jobId }])),
    ...BAD_IDS.map((applicationId): [string, unknown] => [
      'update_application_status',
      { applicationId, status: 'draft' },
    ]),
    ['update_application_status', { applicationId: ID, status: 'hired' }],
    ['update_application_status', { applicationId: ID, status: 'draft', variants: [] }],
    ...[...TOOLS.keys()].flatMap((name): [string, unknown][] => [
      [name, []],
      [name, 'text'],
      [name, null],
      [name, { ...VALID[name], surprise: true }],
      [name, JSON.parse(`{"__proto__":{"limit":1},"constructor":1}`)],
    ]),
    ['search_jobs', { query: 'x'.repeat(501) }],
    ['search_jobs', { query: 'x', limit: 51 }],
    ['search_jobs', { query: 'x', limit: 0 }],
    ['search_jobs', { query: 'x', limit: '20' }],
    ['search_jobs', { query: 'x', filters: { ownerId: ID } }],
    ['list_applications', { limit: 101 }],
    ['list_applications', { limit: 1.5 }],
    ['list_applications', { status: 'draft&limit=1' }],
    ['list_applications', { cursor: 'x'.repeat(1501) }],
    ['add_job', { title: 'Cook', company: 'Acme', url: 'javascript:alert(1)' }],
    ['add_job', { title: 'Cook', company: 'Acme', idempotencyKey: 'a\r\nx-jobmatch-role: admin' }],
    ['generate_application', { jobId: ID, idempotencyKey: 'x'.repeat(256) }],
  ];

  it.each(cases.map(([name, args]) => [name, JSON.stringify(args).slice(0, 60), args] as const))(
    'of %s, %s, are refused before a request is made',
    async (name, _, args) => {
      const { env, sent } = recording();
      const { isError, text } = await call(name, args, { env });
      expect([isError, sent]).toEqual([true, []]);
      expect(text).toMatch(/^VALIDATION_ERROR: /);
      expect(text.length).toBeLessThan(2_000);
    },
  );

  it('name the field', async () => {
    const { text } = await call('get_job', { jobId: '../admin' });
    expect(text).toBe('VALIDATION_ERROR: Some fields are not valid.\njobId: Must be a UUIDv4.');
  });
});

describe('a refusal', () => {
  it('is a result with its code and detail', async () => {
    const { env } = recording(() => problem('INVALID_TRANSITION', 409));
    const result = await call(
      'update_application_status',
      { applicationId: ID, status: 'draft' },
      { env },
    );
    expect(result).toMatchObject({ isError: true, text: 'INVALID_TRANSITION: Because.' });
  });

  it('of a service that is down says when to try again', async () => {
    const CORE = { ...bindings.CORE, fetch: () => Promise.reject(new Error('internal detail')) };
    const { isError, text } = await call('get_job', { jobId: ID }, { env: { ...bindings, CORE } });
    expect(isError).toBe(true);
    expect(text).toMatch(/^UNAVAILABLE: .*\nTry again after 1 seconds\.$/);
  });
});

describe('limits', () => {
  const search = { limit: 2, windowSeconds: 60 };
  const withLimits = (change: object): Env => ({
    ...recording(() => Response.json({ jobs: [], nextCursor: null, degraded: [] })).env,
    LIMITS: { ...bindings.LIMITS, ...change },
  });

  it('count a call as the REST request it makes, under the same key', async () => {
    const env = withLimits({ special: { ...limitsOf(bindings).special, search } });
    const token = await newToken();
    const first = await call('search_jobs', { query: 'cook' }, { env, token });
    expect(first.response.headers.get('x-ratelimit-limit')).toBe('2');
    expect(first.response.headers.get('x-ratelimit-remaining')).toBe('1');
    const body = JSON.stringify({ query: 'cook' });
    const rest = () => pass('/api/jobs/search', { method: 'POST', token, body }, env);
    expect((await rest()).status).toBe(200);
    const { isError, text, response } = await call('search_jobs', { query: 'x' }, { env, token });
    expect([isError, response.status]).toEqual([true, 200]);
    expect(text).toMatch(/^RATE_LIMIT_EXCEEDED: .*\nTry again after \d+ seconds\.$/);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await rest()).status).toBe(429);
  });

  it('count everything else as a read, refused calls too', async () => {
    const env = withLimits({ read: { limit: 4, windowSeconds: 900 } });
    const token = await newToken();
    expect((await ask('tools/list', {}, { env, token })).error).toBeUndefined();
    const asTask = { name: 'get_job', arguments: { jobId: ID }, task: { ttl: 1 } };
    expect((await ask('tools/call', asTask, { env, token })).error?.code).toBe(-32_602);
    expect((await call('get_job', {}, { env, token })).text).toContain('VALIDATION_ERROR');
    expect((await ask('tools/call', { name: 'none' }, { env, token })).error?.code).toBe(-32_602);
    expect((await call('get_job', {}, { env, token })).text).toContain('RATE_LIMIT_EXCEEDED');
    expect((await call('search_jobs', { query: 'x' }, { env, token })).isError).toBe(false);
    const listed = await pass('/mcp', { method: 'GET', token }, env);
    expect(listed.status).toBe(429);
  });
});

describe('the list of tools', () => {
  interface Listed {
    name: string;
    title: string;
    description: string;
    inputSchema: Record<string, unknown>;
    outputSchema: Record<string, unknown>;
    annotations: Record<string, unknown>;
  }
  const list = async (token?: string, env = bindings) => {
    const { result } = await ask('tools/list', {}, token === undefined ? {} : { token, env });
    return (result as { tools: Listed[] }).tools;
  };

  it('describes each with both schemas, closed to what is not described', async () => {
    const tools = await list();
    expect(tools.map(({ name }) => name)).toEqual([...TOOLS.keys()]);
    for (const { name, title, description, inputSchema, outputSchema, annotations } of tools) {
      expect(inputSchema, name).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema, name).toMatchObject({ type: 'object' });
      expect([title, description].join('').length, name).toBeGreaterThan(80);
      expect(annotations, name).toMatchObject({ openWorldHint: false });
      expect(JSON.stringify([inputSchema, outputSchema]), name).not.toContain('$ref');
    }
  });

  const tokenOf = (scope: 'read' | 'write') => {
    const holder = {
      tokenId: newId(),
      userId: newId(),
      role: 'user',
      scope,
      expiresAt: null,
      [Symbol.dispose]: () => undefined,
    };
    const CORE_IDENTITY = { resolveApiToken: async () => holder };
    const token = `jmp_${newId().replaceAll('-', '')}${'a'.repeat(10)}A`;
    return { token, env: { ...recording().env, CORE_IDENTITY } as unknown as Env }; // a fake has what a tool calls
  };

  it('has for a token that may only read what it may use, which changes nothing', async () => {
    const { token, env } = tokenOf('read');
    const tools = await list(token, env);
    expect(tools.map(({ name }) => name)).toEqual([
      'search_jobs',
      'get_job',
      'similar_jobs',
      'list_applications',
    ]);
    expect(tools.every(({ annotations }) => annotations['readOnlyHint'] === true)).toBe(true);
    const all = await list();
    expect(all.filter(({ annotations }) => annotations['readOnlyHint'] === true)).toEqual(tools);
  });

  it('is whole for a token that may write', async () => {
    const { token, env } = tokenOf('write');
    expect(await list(token, env)).toHaveLength(TOOLS.size);
  });

  it.each([...TOOLS.keys()])('and %s is refused exactly where it is not listed', async (name) => {
    const { token, env } = tokenOf('read');
    const listed = (await list(token, env)).some((tool) => tool.name === name);
    const { text } = await call(name, VALID[name], { token, env });
    expect(text).toContain(listed ? 'NOT_FOUND' : 'FORBIDDEN: This token may only read.');
  });
});
