import type { BoardRun, DueBoard } from '@jobmatch/shared/contracts/feeds';
import type { SourcedPosting, StoredPosting } from '@jobmatch/shared/contracts/postings-intake';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../job-sources/fixture.ts';
import { runBoard } from './run-board.ts';

const NOW = new Date('2026-06-01T00:00:00.000Z');
const log = createLog({ service: 'test' });
const BOARD: DueBoard = { boardType: 'greenhouse', token: 'acme', etag: null };
const job = (id: unknown) => ({ id, title: 'Rigger', absolute_url: 'https://x.example/1' });

async function run(answer: (request: Request) => Response, board = BOARD) {
  const finished: BoardRun[] = [];
  const closings: string[][] = [];
  let sightings = 0;
  const away = async () => {
    throw new Error('Not part of this test.');
  };
  const summary = await runBoard(
    {
      BOARD_URLS: {
        ...{ greenhouse: 'https://boards.test', lever: '', ashby: '', workable: '' },
        ...{ smartrecruiters: '', recruitee: '' },
      },
      UPSTREAM_LIMITS: LIMITS,
      WEB: { fetch: async (request) => answer(new Request(request)) },
      CORE_FEEDS: { finish: async (told: BoardRun) => void finished.push(told) },
      CORE_POSTINGS_INTAKE: {
        store: async (_: unknown, { postings }: { postings: SourcedPosting[] }) =>
          postings.map(({ sourceId }): StoredPosting => ({
            id: newId(),
            sourceId,
            status: 'created',
          })),
        closeMissing: async (_: unknown, { seenSourceIds }: { seenSourceIds: string[] }) =>
          closings.push(seenSourceIds),
        sightAll: async () => void (sightings += 1),
        openSourceIds: away,
      },
    },
    board,
    NOW,
    log,
  );
  return { summary, finished, closings, sightings };
}

const json = (jobs: unknown[]) => Response.json({ jobs }, { headers: { etag: '"2"' } });

describe('a run', () => {
  it('closes what is missing and remembers the state of the board', async () => {
    const { summary, finished, closings } = await run(() => json([job(1), job(2)]));
    expect(summary).toMatchObject({ status: 'completed', created: 2, closed: 1 });
    expect(closings).toEqual([['1', '2']]);
    expect(finished).toMatchObject([{ ...BOARD, etag: '"2"', postingsSeen: 2, error: null }]);
  });

  it('that could not read an entry says so, and reads the board as a whole the next time', async () => {
    const { summary, finished, closings } = await run(() => json([job(1), { id: 2 }]));
    expect(summary).toMatchObject({ status: 'partial', error: 'unexpected', unreadable: 1 });
    expect(closings).toEqual([['1', '2']]);
    expect(finished).toMatchObject([{ etag: null }]);
  });

  it('closes nothing where an entry has no name: it could be any of those missing', async () => {
    const { summary, closings } = await run(() => json([job(1), 'nonsense']));
    expect(summary).toMatchObject({ status: 'partial', closed: 0 });
    expect(closings).toEqual([]);
  });

  it('of a board that has not changed leaves everything as it is', async () => {
    const answer = ({ headers }: Request) =>
      headers.get('if-none-match') === '"2"' ? new Response(null, { status: 304 }) : json([]);
    const { summary, finished, closings, sightings } = await run(answer, { ...BOARD, etag: '"2"' });
    expect(summary.status).toBe('unchanged');
    expect(finished).toMatchObject([{ etag: '"2"' }]);
    expect([closings, sightings]).toEqual([[], 1]);
  });

  it('that fails is an outcome', async () => {
    const { summary, finished, closings } = await run(() => new Response('', { status: 500 }));
    expect(summary).toMatchObject({ status: 'failed', error: 'failed' });
    expect([finished, closings]).toMatchObject([[{ status: 'failed', error: 'failed' }], []]);
  });
});
