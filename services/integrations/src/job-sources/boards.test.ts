import { BOARD_TYPES } from '@jobmatch/shared/contracts/postings-intake';
import { describe, expect, it } from 'vitest';
import { LIMITS, all, fixtureOf, webOfAnswers } from './fixture.ts';
import { type BoardWanted, NotModified } from './job-source.ts';
import { normalise } from './normalise/normalise.ts';
import { BOARDS } from './sources.ts';

const wantedOf = (token: string, change: Partial<BoardWanted> = {}): BoardWanted => ({
  token,
  baseUrl: 'https://boards.test',
  etag: null,
  onEtag: () => undefined,
  knownSourceIds: async () => new Set(),
  isWanted: () => true,
  now: new Date('2026-06-01T00:00:00.000Z'),
  ...change,
});

const answering = (response: () => Response) => ({ web: async () => response(), limits: LIMITS });

describe.each(BOARD_TYPES)('%s', (type) => {
  const { token, answers, postings, unreadable } = fixtureOf(type);
  const find = (access: Parameters<(typeof BOARDS)[typeof type]['find']>[1], change = {}) =>
    all(BOARDS[type].find(wantedOf(token, change), access));

  it('is read as its board describes it, traps included', async () => {
    const found = await find({ web: webOfAnswers(answers), limits: LIMITS });
    const read = found.flatMap((entry) =>
      entry.kind === 'posting' ? [normalise(entry.posting)] : [],
    );
    expect(read).toMatchObject(postings);
    const left = found.flatMap((entry) => (entry.kind === 'unreadable' ? [entry.sourceId] : []));
    expect(left).toEqual(unreadable);
  });

  it.each([
    ['not_found', () => Response.json({}, { status: 404 })],
    ['busy', () => new Response('', { status: 429 })],
    ['failed', () => new Response('', { status: 500 })],
    ['redirected', () => new Response(null, { status: 302, headers: { location: '/' } })],
    [
      'unexpected',
      () => new Response('<h1>Soon back</h1>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['unexpected', () => Response.json({ message: 'Something else' })],
    [
      'unexpected',
      () => new Response('{"jobs":[{"id":1', { headers: { 'content-type': 'application/json' } }),
    ],
  ])('that answers so is %s', async (fault, response) => {
    await expect(find(answering(response))).rejects.toMatchObject({ name: 'UpstreamError', fault });
  });

  it('that cannot be reached is told without the network’s words', async () => {
    const web = async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.1');
    };
    await expect(find({ web, limits: LIMITS })).rejects.toMatchObject({
      fault: 'unreachable',
      message: expect.not.stringContaining('10.0.0.1'),
    });
  });
});

describe('a board of one document', () => {
  it('is asked whether it has changed, and believed', async () => {
    const etags: string[] = [];
    const web = async (request: Request) =>
      request.headers.get('if-none-match') === '"1"'
        ? new Response(null, { status: 304 })
        : Response.json({ jobs: [] }, { headers: { etag: '"1"' } });
    const find = (etag: string | null) =>
      all(
        BOARDS.greenhouse.find(wantedOf('acme', { etag, onEtag: (tag) => etags.push(tag) }), {
          web,
          limits: LIMITS,
        }),
      );
    expect(await find(null)).toEqual([]);
    expect(etags).toEqual(['"1"']);
    await expect(find('"1"')).rejects.toBeInstanceOf(NotModified);
  });

  it('may have its name in the host', async () => {
    const asked: string[] = [];
    const web = async ({ url }: Request) => {
      asked.push(url);
      return Response.json({ offers: [] });
    };
    const wanted = wantedOf('tide-mill', { baseUrl: 'https://{token}.recruitee.com' });
    await all(BOARDS.recruitee.find(wanted, { web, limits: LIMITS }));
    expect(asked).toEqual(['https://tide-mill.recruitee.com/api/offers/?status=published']);
  });
});

describe('a board whose list has no text', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `id-${i}`);
  const web = async ({ url }: Request) => {
    const { pathname, searchParams } = new URL(url);
    if (!pathname.endsWith('/postings')) return Response.json({ jobAd: {} });
    const offset = Number(searchParams.get('offset'));
    const content = ids.slice(offset, offset + 100).map((id) => ({ id, name: 'Keeper' }));
    return Response.json({ totalFound: ids.length, content });
  };
  const kinds = async (change: Partial<BoardWanted>) => {
    const found = await all(
      BOARDS.smartrecruiters.find(wantedOf('acme', change), { web, limits: LIMITS }),
    );
    return {
      texts: found
        .filter(({ kind }) => kind === 'posting')
        .map((entry) => entry.kind === 'posting' && entry.posting.sourceId),
      sightings: found.filter(({ kind }) => kind === 'sighting').length,
    };
  };

  it('is asked for a number of them at a time, and sees the rest', async () => {
    const { texts, sightings } = await kinds({});
    expect([texts.length, sightings]).toEqual([300, 700]);
  });

  it('is asked for every new one at once, and for each known one in turn', async () => {
    const known = new Set(ids.slice(0, 780));
    const seen = new Set<unknown>();
    for (const hour of [0, 6, 12, 18]) {
      const now = new Date(Date.UTC(2026, 5, 1, hour));
      const { texts } = await kinds({ now, knownSourceIds: async () => known });
      for (const id of texts) seen.add(id);
      expect(texts).toEqual(expect.arrayContaining(ids.slice(780)));
      expect(texts.length).toBeLessThan(520);
    }
    expect(seen.size).toBe(1000);
  });

  it('is not asked for those that nobody wants', async () => {
    expect((await kinds({ isWanted: () => false })).texts).toEqual([]);
  });
});
