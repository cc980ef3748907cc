import {
  ExternalIdentity,
  type IdentityRpc as Contract,
} from '@jobmatch/shared/contracts/identity';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import * as v from 'valibot';
import { resolveApiToken } from '../api-tokens/service.ts';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { resolveIdentity } from '../identities/service.ts';
import { publicKeys } from './access-token.ts';

export class IdentityRpc extends RpcEntrypoint<Env> implements Contract {
  async jwks() {
    return { keys: publicKeys(this.env) };
  }

  async resolveApiToken(tokenHash: string) {
    const resolved = await resolveApiToken(database(this.env), tokenHash, new Date());
    if (resolved === null) return null;
    this.ctx.waitUntil(resolved.touch());
    return resolved.holder;
  }

  async resolveIdentity(identity: ExternalIdentity) {
    return resolveIdentity(database(this.env), v.parse(ExternalIdentity, identity), new Date());
  }
}
