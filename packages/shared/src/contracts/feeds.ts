import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant } from '../text.ts';
import { BOARD_TYPES, type BoardType } from './postings-intake.ts';

const BoardTypeName = v.picklist(BOARD_TYPES);

/** What may name a board: it becomes part of a URL of ours. */
const BoardToken = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9_-]{1,79}$/, 'Must be a board’s name: a-z, 0-9, _ and -.'),
);

export const FollowBoard = v.strictObject({ boardType: BoardTypeName, token: BoardToken });
export type FollowBoard = v.InferOutput<typeof FollowBoard>;

const FeedStatus = v.picklist(['completed', 'unchanged', 'partial', 'failed']);

/** A board that the caller follows, and how its last run went. */
export const Feed = v.object({
  id: Id,
  boardType: BoardTypeName,
  token: v.string(),
  lastRunAt: v.nullable(Instant),
  nextRunAt: Instant,
  lastStatus: v.nullable(FeedStatus),
  lastError: v.nullable(v.string()),
  lastSuccessAt: v.nullable(Instant),
  postingsSeen: v.number(),
  failures: v.number(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Feed = v.InferOutput<typeof Feed>;

/** Boards of one type as an admin sees them. */
export const SourceHealth = v.object({
  source: v.string(),
  boards: v.number(),
  followers: v.number(),
  /** Boards whose last run failed. */
  failing: v.number(),
  postingsSeen: v.number(),
  lastRunAt: v.nullable(Instant),
  lastSuccessAt: v.nullable(Instant),
});
export type SourceHealth = v.InferOutput<typeof SourceHealth>;

/** A board that keeps failing. */
export const FailingBoard = v.object({
  source: v.string(),
  token: v.string(),
  failures: v.number(),
  lastError: v.nullable(v.string()),
  lastRunAt: v.nullable(Instant),
});
export type FailingBoard = v.InferOutput<typeof FailingBoard>;

export interface Board {
  boardType: BoardType;
  token: string;
}

export interface DueBoard extends Board {
  /** What the board called its last state, as long as every follower has seen one. */
  etag: string | null;
}

/** How a run of a board ended. */
export interface BoardRun extends Board {
  status: v.InferOutput<typeof FeedStatus>;
  /** A word of ours, never the board's. */
  error: string | null;
  postingsSeen: number;
  etag: string | null;
  finishedAt: string;
}

/** The boards that users follow. */
export interface FeedsRpc extends Rpc.WorkerEntrypointBranded {
  list(caller: Caller): Promise<Feed[]>;
  find(caller: Caller, options: { id: string }): Promise<Feed | null>;
  /** Throws CONFLICT where the caller follows it already or follows as many as one may. */
  follow(caller: Caller, board: Board): Promise<Feed>;
  /** The postings stay: they are the catalogue's. False where there is no such feed of the caller's. */
  unfollow(caller: Caller, options: { id: string }): Promise<boolean>;
  /** Takes due boards, each once however many follow it, for `leaseSeconds`. */
  takeDue(options: { now: string; max: number; leaseSeconds: number }): Promise<DueBoard[]>;
  /** What a run of this board starts from. Null where nobody follows it any more. */
  board(board: Board): Promise<DueBoard | null>;
  finish(run: BoardRun): Promise<void>;
  health(): Promise<{ sources: SourceHealth[]; failing: FailingBoard[] }>;
}
