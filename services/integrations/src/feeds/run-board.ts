import type { BoardRun, DueBoard, FeedsRpc } from '@jobmatch/shared/contracts/feeds';
import type { Origin, PostingsIntakeRpc } from '@jobmatch/shared/contracts/postings-intake';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { NotModified } from '../job-sources/job-source.ts';
import { BOARDS } from '../job-sources/sources.ts';
import { type UpstreamFault, faultOf } from '../outbound/upstream-error.ts';
import { webOf } from '../outbound/web.ts';
import { takeIn } from './intake.ts';

interface RunEnv extends Pick<Env, 'BOARD_URLS' | 'UPSTREAM_LIMITS' | 'WEB'> {
  CORE_FEEDS: Pick<FeedsRpc, 'finish'>;
  CORE_POSTINGS_INTAKE: Pick<
    PostingsIntakeRpc,
    'closeMissing' | 'openSourceIds' | 'sightAll' | 'store'
  >;
}

export interface RunSummary {
  status: BoardRun['status'];
  error: UpstreamFault | null;
  postingsSeen: number;
  created: number;
  updated: number;
  closed: number;
  /** Entries that are no posting as the board describes them. */
  unreadable: number;
}

const NOTHING = { postingsSeen: 0, created: 0, updated: 0, closed: 0, unreadable: 0 };

/**
 * Reads a board, stores what it shows and closes what it shows no more, and writes down how it went. A
 * board that fails is an outcome, not an error; only a bug, or core being away, throws.
 */
export async function runBoard(
  env: RunEnv,
  board: DueBoard,
  now: Date,
  log: Log,
): Promise<RunSummary> {
  const { boardType, token } = board;
  const etags: string[] = [];
  const summary = await read(env, board, now, (etag) => etags.push(etag));
  const { status, error, postingsSeen } = summary;
  await env.CORE_FEEDS.finish({
    ...{ boardType, token, status, error, postingsSeen },
    // After a run that left something out the board is to be read as a whole again.
    etag:
      status === 'completed' ? (etags.at(-1) ?? null) : status === 'unchanged' ? board.etag : null,
    finishedAt: new Date().toISOString(),
  });
  const level = status === 'failed' ? 'warn' : 'info';
  log[level](`board.${status}`, { boardType, token, ...summary });
  return summary;
}

async function read(
  env: RunEnv,
  { boardType, token, etag }: DueBoard,
  now: Date,
  onEtag: (etag: string) => void,
): Promise<RunSummary> {
  const origin: Origin = { source: boardType, board: token };
  const core = env.CORE_POSTINGS_INTAKE;
  const startedAt = now.toISOString();
  const wanted = {
    ...{ token, etag, now, onEtag, baseUrl: env.BOARD_URLS[boardType] },
    knownSourceIds: async () => new Set(await core.openSourceIds(origin)),
    isWanted: () => true,
  };
  const access = { web: webOf(env), limits: env.UPSTREAM_LIMITS };
  try {
    const found = BOARDS[boardType].find(wanted, access);
    const taken = await takeIn(core, origin, found, { seenAt: startedAt });
    const { seenSourceIds, created, updated, unreadable, hasNameless } = taken;
    // With a nameless entry nobody can say which posting is missing.
    const closed = hasNameless ? 0 : await core.closeMissing(origin, { seenSourceIds, startedAt });
    const status = unreadable > 0 ? 'partial' : 'completed';
    const error = unreadable > 0 ? 'unexpected' : null;
    const postingsSeen = seenSourceIds.length;
    return { status, error, postingsSeen, created, updated, closed, unreadable };
  } catch (err) {
    if (err instanceof NotModified) {
      await core.sightAll(origin, { seenAt: startedAt });
      return { ...NOTHING, status: 'unchanged', error: null };
    }
    return { ...NOTHING, status: 'failed', error: faultOf(err) };
  }
}
