import type { Receiver } from './receiver.ts';

export interface Env {
  RECEIVER: DurableObjectNamespace<Receiver>;
}

export const receiverAt = (env: Env, host: string) => env.RECEIVER.getByName(host);
