import { WorkerEntrypoint } from 'cloudflare:workers';
import type { IdentityRpc as Contract } from '@jobmatch/shared/contracts/identity';
import type { Env } from '../env.ts';
import { publicKeys } from './access-token.ts';

export class IdentityRpc extends WorkerEntrypoint<Env> implements Contract {
  async jwks() {
    return { keys: publicKeys(this.env) };
  }
}
