import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { FilesRpc as Contract } from '@jobmatch/shared/contracts/files';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { bucketOf } from './buckets.ts';
import { findFile } from './queries.ts';

export class FilesRpc extends RpcEntrypoint<Env> implements Contract {
  async read(caller: Caller, { id }: { id: string }) {
    const file = await findFile(database(this.env), userScope(caller), id);
    if (file === null) return null;
    const { fileName, contentType, sizeBytes } = file;
    const object = await bucketOf(this.env, file.bucket).get(file.key);
    return object && { fileName, contentType, sizeBytes, body: object.body };
  }
}
