import { describe, expect, it } from 'vitest';
import { corpusAccount } from './corpus-account.ts';
import type { CorpusPosting } from './corpus.ts';

const posting = (sourceId: string): CorpusPosting => ({ sourceId, title: 'Cook', description: '' });

interface Sent {
  method: string;
  path: string;
  token: string | undefined;
  body: unknown;
}

/** A fleet that answers each path with what the test gives it. */
function fleetOf(answers: Record<string, (body: never) => unknown>) {
  const sent: Sent[] = [];
  const fleet = {
    signUp: async () => ({
      id: 'person',
      token: 'session',
      email: 'person@example.com',
      password: 'not used',
    }),
    send: async (method: string, path: string, init: { token?: string; body?: unknown } = {}) => {
      sent.push({ method, path, token: init.token, body: init.body });
      const answer = answers[path]?.(init.body as never);
      const text = JSON.stringify(answer ?? {});
      return {
        status: answer === undefined ? 404 : 200,
        headers: new Headers(),
        text,
        json: <T>(): T => JSON.parse(text),
      };
    },
  };
  return { fleet, sent };
}

const tokens = { '/api/auth/tokens': () => ({ token: 'jmp_long-lived' }) };

/** Every posting stored, `onet/1` as `job-onet/1`. */
const imports = {
  ...tokens,
  '/api/jobs/import': ({ postings }: { postings: CorpusPosting[] }) => ({
    results: postings.map(({ sourceId }) => ({ id: `job-${sourceId}` })),
  }),
};

describe('importing', () => {
  it('sends at most 500 postings at a time, with a token that outlasts the session', async () => {
    const { fleet, sent } = fleetOf(imports);
    await corpusAccount(
      fleet,
      Array.from({ length: 501 }, (_, i) => posting(`onet/${i}`)),
    );
    const sizes = sent
      .filter(({ path, token }) => path === '/api/jobs/import' && token === 'jmp_long-lived')
      .map(({ body }) => (body as { postings: unknown[] }).postings.length);
    expect(sizes).toEqual([500, 1]);
  });

  it('stops where a posting is refused', async () => {
    const { fleet } = fleetOf({
      ...tokens,
      '/api/jobs/import': () => ({ results: [{ id: null, error: 'title: Must not be empty.' }] }),
    });
    await expect(corpusAccount(fleet, [posting('onet/1')])).rejects.toThrow(
      'onet/1 was not imported: title: Must not be empty.',
    );
  });

  it('stops where two postings became one', async () => {
    const { fleet } = fleetOf({
      ...tokens,
      '/api/jobs/import': () => ({ results: [{ id: 'same' }, { id: 'same' }] }),
    });
    await expect(corpusAccount(fleet, [posting('onet/1'), posting('onet/2')])).rejects.toThrow(
      'imported as one',
    );
  });
});

describe('what is found', () => {
  it('is given as corpus ids in the order of the answer', async () => {
    const { fleet, sent } = fleetOf({
      ...imports,
      '/api/jobs/search': () => ({
        scores: [
          { jobId: 'job-onet/2', combinedScore: 1 },
          { jobId: 'job-onet/1', combinedScore: 0.5 },
        ],
        degraded: [],
      }),
      '/api/jobs/job-onet/1/similar': () => ({
        similar: [{ job: { id: 'job-onet/2' }, score: 0.9 }],
        source: 'semantic',
        status: 'ready',
        computedAt: '2026-01-01T00:00:00.000Z',
      }),
    });
    const account = await corpusAccount(fleet, [posting('onet/1'), posting('onet/2')]);
    expect(await account.search('cook', 'hybrid', 10)).toEqual(['onet/2', 'onet/1']);
    expect(sent.at(-1)?.body).toEqual({ query: 'cook', searchType: 'hybrid', limit: 10 });
    expect(await account.similar('onet/1')).toEqual({
      ranked: ['onet/2'],
      isReady: true,
      computedAt: '2026-01-01T00:00:00.000Z',
    });
  });

  it('is not taken from a search that went without an arm', async () => {
    const { fleet } = fleetOf({
      ...imports,
      '/api/jobs/search': () => ({ scores: [], degraded: ['semantic'] }),
    });
    const account = await corpusAccount(fleet, [posting('onet/1')]);
    await expect(account.search('cook', 'semantic', 10)).rejects.toThrow('without semantic');
  });

  it('is nothing where a route fails', async () => {
    const { fleet } = fleetOf(imports);
    const account = await corpusAccount(fleet, [posting('onet/1')]);
    await expect(account.search('cook', 'semantic', 10)).rejects.toThrow('answered 404');
  });
});
