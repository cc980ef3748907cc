import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { Board, BoardRun, FeedsRpc as Contract } from '@jobmatch/shared/contracts/feeds';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { readHealth } from './health/queries.ts';
import { deleteFeed, findFeed, listFeeds } from './queries.ts';
import { findBoard, finishBoard, takeDueBoards } from './runs/queries.ts';
import { followBoard } from './service.ts';

export class FeedsRpc extends RpcEntrypoint<Env> implements Contract {
  list(caller: Caller) {
    return listFeeds(database(this.env), userScope(caller));
  }

  find(caller: Caller, { id }: { id: string }) {
    return findFeed(database(this.env), userScope(caller), id);
  }

  follow(caller: Caller, board: Board) {
    return followBoard(database(this.env), userScope(caller), board);
  }

  unfollow(caller: Caller, { id }: { id: string }) {
    return deleteFeed(database(this.env), userScope(caller), id);
  }

  takeDue({ now, max, leaseSeconds }: { now: string; max: number; leaseSeconds: number }) {
    const leaseUntil = new Date(Date.parse(now) + leaseSeconds * 1000).toISOString();
    return takeDueBoards(database(this.env), { now, max, leaseUntil });
  }

  board(board: Board) {
    return findBoard(database(this.env), board);
  }

  finish(run: BoardRun) {
    return finishBoard(database(this.env), run);
  }

  health() {
    return readHealth(database(this.env));
  }
}
