import { WorkerEntrypoint } from 'cloudflare:workers';
import { continueTraces } from './rpc-trace.ts';

/** What every RPC entrypoint of ours extends: its methods run in the trace of who calls them. */
export abstract class RpcEntrypoint<Env> extends WorkerEntrypoint<Env> {
  constructor(ctx: ExecutionContext, env: Env) {
    super(ctx, env);
    continueTraces(new.target.prototype);
  }
}
