import type { RpcContracts } from './rpc-contracts.ts';
import type { Schema } from './schema.ts';
import type { HttpOperations } from './http-operations.ts';

/** Everything that Workers of one release say to each other, and clients to them. */
export interface Release {
  rpc: RpcContracts;
  /** What is parsed on arrival, by name. */
  messages: Record<string, Schema>;
  http: HttpOperations;
}
