import * as core from '@jobmatch/core/worker';
import type {
  EmailDeadLetter,
  EmailEvent,
  EmailOutcome,
  EmailRef,
} from '@jobmatch/shared/contracts/emails';
import { sha256Hex } from '@jobmatch/shared/sha256';
import { byCaller } from './by-caller.ts';
import { byPlace, placeOf } from './locate.ts';
import { PLACES, type Place, envAt } from './shards.ts';

/** E-mails to accounts are counted in the catalogue's database: they name no row of anybody's. */
export class EmailsRpc extends byCaller(core.EmailsRpc) {
  async confirmRecipient({ token }: { token: string }) {
    const place = await placeOf(this.env, 'one_time_tokens.token_hash', await sha256Hex(token));
    return this.#at(place).confirmRecipient({ token });
  }

  async claim(emails: EmailRef[]) {
    const places = await this.#byPlace(emails);
    const claims = await Promise.all(
      [...places].map(([place, refs]) => this.#at(place).claim(refs)),
    );
    const byId = new Map(claims.flat().map((claim) => [claim.emailId, claim]));
    return emails.flatMap(({ emailId }) => byId.get(emailId) ?? []);
  }

  async record(outcomes: (EmailRef & { outcome: EmailOutcome })[]) {
    const places = await this.#byPlace(outcomes);
    await Promise.all([...places].map(([place, some]) => this.#at(place).record(some)));
  }

  async deadLetters(letters: EmailDeadLetter[]) {
    const places = await this.#byPlace(letters);
    await Promise.all([...places].map(([place, some]) => this.#at(place).deadLetters(some)));
  }

  /** An address that is not to be written to again is known in every shard; an e-mail in its own. */
  async takeEvents(options: { digest: string; events: EmailEvent[] }) {
    const taken = await Promise.all(PLACES.map((place) => this.#at(place).takeEvents(options)));
    return {
      isNew: taken.some(({ isNew }) => isNew),
      matched: taken.reduce((sum, { matched }) => sum + matched, 0),
    };
  }

  #at(place: Place) {
    return new core.EmailsRpc(this.ctx, envAt(this.env, place));
  }

  #byPlace<Ref extends EmailRef>(refs: readonly Ref[]) {
    return byPlace(this.env, 'email_history.id', refs, ({ emailId }) => emailId);
  }
}
