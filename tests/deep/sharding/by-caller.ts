import { WorkerEntrypoint } from 'cloudflare:workers';
import type { Caller } from '@jobmatch/shared/caller';
import { shardOfUser } from './directory.ts';
import { type ShardedEnv, envAt } from './shards.ts';

/** One of core's own entrypoints, whose methods take the caller first. */
type CoreEntrypoint = new (ctx: ExecutionContext, env: Cloudflare.Env) => object;

/** An entrypoint whose every method does what core's own does, in the database of the caller. */
export function byCaller(Core: CoreEntrypoint) {
  class Sharded extends WorkerEntrypoint<ShardedEnv> {
    static async onShard(
      { ctx, env }: Sharded,
      name: string,
      args: [Caller, ...unknown[]],
    ): Promise<unknown> {
      const core = new Core(ctx, envAt(env, await shardOfUser(env, args[0].userId)));
      const method: unknown = Reflect.get(core, name);
      if (typeof method !== 'function') throw new TypeError(`Core has no method ${name}.`);
      return Reflect.apply(method, core, args);
    }
  }
  for (const name of Object.getOwnPropertyNames(Core.prototype)) {
    if (name === 'constructor') continue;
    Object.defineProperty(Sharded.prototype, name, {
      value(this: Sharded, ...args: [Caller, ...unknown[]]) {
        return Sharded.onShard(this, name, args);
      },
    });
  }
  return Sharded;
}
