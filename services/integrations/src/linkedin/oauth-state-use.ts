import { DurableObject } from 'cloudflare:workers';

/** Longer than a state can be found in KV, so that one that was used never seems unused again. */
const KEPT_MS = 60 * 60 * 1000;

/**
 * Remembers that one OAuth state was used. KV, where states are kept, may show a deleted key for a
 * while elsewhere; an object, one per state, answers one call at a time.
 */
export class OAuthStateUse extends DurableObject {
  /** True for the first call only. */
  async claim(): Promise<boolean> {
    const { storage } = this.ctx;
    if ((await storage.get('used')) !== undefined) return false;
    await storage.put('used', true);
    await storage.setAlarm(Date.now() + KEPT_MS);
    return true;
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}
