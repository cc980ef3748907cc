import * as core from '@jobmatch/core/worker';
import type { Caller } from '@jobmatch/shared/caller';
import type { ClientOrigin, LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';
import { AppError } from '@jobmatch/shared/errors';
import { sha256Hex } from '@jobmatch/shared/sha256';
import { byCaller } from './by-caller.ts';
import {
  claimEmail,
  listAccount,
  shardOfIdentity,
  shardOfUser,
  userOfIdentity,
} from './directory.ts';
import { placeOf } from './locate.ts';
import { type Place, envAt } from './shards.ts';

type Proof = Parameters<core.LinkedInRpc['signIn']>[0];
type Import = Parameters<core.LinkedInRpc['importProfile']>[1];

/** A member, and an address, is one account's in the whole fleet; core sees to it within a shard. */
export class LinkedInRpc extends byCaller(core.LinkedInRpc) {
  async startSignIn(profile: LinkedInProfile) {
    const shard = await shardOfIdentity(this.env, memberOf(profile));
    return this.#at(shard).startSignIn(profile);
  }

  async signIn(proof: Proof, origin: ClientOrigin) {
    const hash = await sha256Hex(proof.code);
    const place = await placeOf(this.env, 'one_time_tokens.token_hash', hash);
    return this.#at(place).signIn(proof, origin);
  }

  async importProfile(caller: Caller, { profile, ...rest }: Import) {
    const shard = await shardOfUser(this.env, caller.userId);
    const member = memberOf(profile);
    const holder = await userOfIdentity(this.env, member);
    if (holder !== null && holder !== caller.userId) {
      throw new AppError('CONFLICT', 'This LinkedIn account belongs to another account here.');
    }
    const email = profile.verifiedEmail;
    const isFree = email !== null && (await claimEmail(this.env, email, shard)) === shard;
    const fields = await this.#at(shard).importProfile(caller, {
      ...rest,
      profile: { ...profile, verifiedEmail: isFree ? email : null },
    });
    await listAccount(this.env, shard, caller.userId, member);
    return fields;
  }

  #at(place: Place) {
    return new core.LinkedInRpc(this.ctx, envAt(this.env, place));
  }
}

const memberOf = ({ subject, verifiedEmail }: LinkedInProfile) => ({
  provider: 'linkedin',
  subject,
  email: verifiedEmail,
});
