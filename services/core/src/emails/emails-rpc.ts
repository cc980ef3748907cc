import { type Caller, userScope } from '@jobmatch/shared/caller';
import type {
  EmailsRpc as Contract,
  EmailDeadLetter,
  EmailEvent,
  EmailOutcome,
  EmailRef,
  ListEmails,
  NewEmail,
} from '@jobmatch/shared/contracts/emails';
import { validate } from '@jobmatch/shared/http/validate';
import { createLog } from '@jobmatch/shared/log';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import * as v from 'valibot';
import { database } from '../database.ts';
import { raiseAlert } from '../embeddings/alerts/alerts.ts';
import type { Env } from '../env.ts';
import { PageQuery } from '../pagination.ts';
import { readUsage } from '../usage/service.ts';
import { claimEmails } from './claim/queries.ts';
import { keepEmailDeadLetters } from './dead-letters/queries.ts';
import { findDraft } from './draft/queries.ts';
import { takeEvents } from './events/queries.ts';
import { listEmails } from './history/queries.ts';
import { addRecipient, confirmRecipient } from './recipients/service.ts';
import { recordOutcomes } from './record/queries.ts';
import { writeEmail } from './write/write.ts';

const log = createLog({ service: 'core' });

export class EmailsRpc extends RpcEntrypoint<Env> implements Contract {
  draft(caller: Caller, options: { applicationId: string; variantId: string | null }) {
    return findDraft(database(this.env), userScope(caller), options);
  }

  write(caller: Caller, email: NewEmail) {
    return writeEmail(this.#context(caller.requestId), userScope(caller), email);
  }

  history(caller: Caller, { page, limit, cursor }: ListEmails) {
    const from = validate(v.object({ cursor: PageQuery.cursor }), { cursor });
    return listEmails(database(this.env), userScope(caller), { page, limit, ...from });
  }

  async remaining(caller: Caller) {
    const { states } = await readUsage(database(this.env), userScope(caller), new Date());
    return states.emailsSent;
  }

  addRecipient(caller: Caller, { address }: { address: string }) {
    return addRecipient(this.#context(caller.requestId), userScope(caller), address);
  }

  confirmRecipient({ token }: { token: string }) {
    return confirmRecipient({ env: this.env, log, now: new Date() }, token);
  }

  claim(emails: EmailRef[]) {
    return claimEmails(database(this.env), emails, new Date());
  }

  record(outcomes: (EmailRef & { outcome: EmailOutcome })[]) {
    return recordOutcomes(database(this.env), outcomes, new Date());
  }

  async deadLetters(letters: EmailDeadLetter[]) {
    const now = new Date();
    const kept = await keepEmailDeadLetters(database(this.env), letters, now);
    if (kept > 0) await raiseAlert(this.env, 'email_dead_letters', log, now);
  }

  takeEvents(options: { digest: string; events: EmailEvent[] }) {
    return takeEvents(database(this.env), options, new Date());
  }

  #context(requestId: string) {
    const base = createLog({ service: 'core', requestId });
    return { env: this.env, requestId, log: base, now: new Date() };
  }
}
