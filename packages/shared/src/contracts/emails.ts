import * as v from 'valibot';
import { Id } from '../ids.ts';
import { text } from '../text.ts';

const common = {
  /** Names the e-mail wherever it is tried again, so that one message is one e-mail. */
  emailId: Id,
  userId: Id,
  to: text(254),
  requestId: text(128),
};
/** Opaque and single-use; it must not be logged. */
const token = text(100);

/** A message on the e-mails queue: what core asks to be sent to an account's own address. */
export const AccountEmail = v.variant('kind', [
  v.strictObject({ kind: v.literal('verify_email'), ...common, token }),
  v.strictObject({ kind: v.literal('reset_password'), ...common, token }),
  v.strictObject({ kind: v.literal('password_changed'), ...common }),
  /** To an admin, in words of ours: nothing that anybody typed in. */
  v.strictObject({
    kind: v.literal('admin_alert'),
    ...common,
    title: text(200),
    text: text(1000),
  }),
]);
export type AccountEmail = v.InferOutput<typeof AccountEmail>;

/** A rendered e-mail. */
export interface Mail {
  /** The id of the message it came from; a transport that can, sends each id once. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Whether the transport took the e-mail or will never take it. It throws when a retry may help. */
export type MailReceipt =
  | { status: 'sent'; providerMessageId: string | null }
  | { status: 'refused'; reason: string };

/** What carries e-mail: SendGrid where it is deployed, an outbox one can look at locally. */
export interface MailRpc extends Rpc.WorkerEntrypointBranded {
  send(mail: Mail): Promise<MailReceipt>;
}
