import * as core from '@jobmatch/core/worker';
import type { Board, BoardRun, DueBoard } from '@jobmatch/shared/contracts/feeds';
import { byCaller } from './by-caller.ts';
import { SHARDS, envAt } from './shards.ts';

/** A board may have followers in every shard. */
export class FeedsRpc extends byCaller(core.FeedsRpc) {
  async takeDue(options: { now: string; max: number; leaseSeconds: number }) {
    const due = await Promise.all(this.#shards().map((shard) => shard.takeDue(options)));
    const nameOf = ({ boardType, token }: Board) => `${boardType}:${token}`;
    return [...Map.groupBy(due.flat(), nameOf).values()].flatMap((same) => agreed(same) ?? []);
  }

  async board(board: Board) {
    const known = await Promise.all(this.#shards().map((shard) => shard.board(board)));
    return agreed(known.filter((each) => each !== null));
  }

  async finish(run: BoardRun) {
    await Promise.all(this.#shards().map((shard) => shard.finish(run)));
  }

  async health() {
    const all = await Promise.all(this.#shards().map((shard) => shard.health()));
    return {
      sources: all.flatMap(({ sources }) => sources),
      failing: all.flatMap(({ failing }) => failing),
    };
  }

  #shards() {
    return SHARDS.map((shard) => new core.FeedsRpc(this.ctx, envAt(this.env, shard)));
  }
}

/** Its state counts only where every follower has seen the same one. */
function agreed([first, ...others]: readonly DueBoard[]): DueBoard | null {
  if (first === undefined) return null;
  const isSame = others.every(({ etag }) => etag === first.etag);
  return { ...first, etag: isSame ? first.etag : null };
}
