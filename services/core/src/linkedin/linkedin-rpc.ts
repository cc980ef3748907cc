import type { Caller } from '@jobmatch/shared/caller';
import {
  type ClientOrigin,
  type LinkedInRpc as Contract,
  LinkedInProfile,
} from '@jobmatch/shared/contracts/linkedin';
import { createLog } from '@jobmatch/shared/log';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import * as v from 'valibot';
import type { AccountContext } from '../auth/account-context.ts';
import type { Env } from '../env.ts';
import { deviceAt } from '../sessions/device.ts';
import { importProfile } from './import-profile.ts';
import { signIn, startSignIn } from './sign-in.ts';

export class LinkedInRpc extends RpcEntrypoint<Env> implements Contract {
  async startSignIn(profile: LinkedInProfile) {
    return startSignIn(this.env, v.parse(LinkedInProfile, profile), new Date());
  }

  async signIn(proof: Parameters<Contract['signIn']>[0], origin: ClientOrigin) {
    return signIn(this.#context(origin), proof);
  }

  async importProfile(caller: Caller, options: Parameters<Contract['importProfile']>[1]) {
    const profile = v.parse(LinkedInProfile, options.profile);
    const context = this.#context(options.origin);
    return importProfile(context, caller, { profile, photo: options.photo });
  }

  #context({ ipAddress, userAgent, requestId }: ClientOrigin): AccountContext {
    return {
      env: this.env,
      ctx: this.ctx,
      headers: new Headers(),
      log: createLog({ service: 'core', requestId }),
      requestId,
      device: deviceAt(ipAddress, userAgent),
      now: new Date(),
    };
  }
}
