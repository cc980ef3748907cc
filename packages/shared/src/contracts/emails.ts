import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant, text } from '../text.ts';
import { TraceId } from '../trace.ts';
import type { ApplicationVariant } from './applications.ts';
import type { UsageState } from './usage.ts';

const requestId = text(128);

const common = {
  /** Names the e-mail wherever it is tried again, so that one message is one e-mail. */
  emailId: Id,
  userId: Id,
  to: text(254),
  requestId,
  traceId: TraceId,
};
/** Opaque and single-use; it must not be logged. */
const token = text(100);

/** What core asks to be sent in words of ours: nothing that a user typed in. */
export const AccountEmail = v.variant('kind', [
  v.object({ kind: v.literal('verify_email'), ...common, token }),
  v.object({ kind: v.literal('reset_password'), ...common, token }),
  v.object({ kind: v.literal('verify_recipient'), ...common, token }),
  v.object({ kind: v.literal('password_changed'), ...common }),
  v.object({
    kind: v.literal('admin_alert'),
    ...common,
    title: text(200),
    text: text(1000),
  }),
  v.object({
    kind: v.literal('job_digest'),
    ...common,
    frequency: v.picklist(['realtime', 'daily', 'weekly']),
    /** Best first; what boards wrote, cut to length. */
    matches: v.pipe(
      v.array(
        v.object({
          jobId: Id,
          title: v.string(),
          company: v.string(),
          location: v.nullable(v.string()),
          score: v.number(),
        }),
      ),
      v.minLength(1),
      v.maxLength(20),
    ),
    /** Matches beside those. */
    more: v.number(),
  }),
]);
export type AccountEmail = v.InferOutput<typeof AccountEmail>;

/** An e-mail of a user's own; what is in it is read from core when it is sent. */
const UserEmail = v.object({
  kind: v.literal('user_email'),
  emailId: Id,
  requestId,
  traceId: TraceId,
});

/** A message on the e-mails queue. */
export const QueuedEmail = v.variant('kind', [AccountEmail, UserEmail]);
export type QueuedEmail = v.InferOutput<typeof QueuedEmail>;

export const AttachmentFormat = v.picklist(['pdf', 'docx']);
export type AttachmentFormat = v.InferOutput<typeof AttachmentFormat>;

export const EmailStatus = v.picklist([
  'pending',
  'sent',
  'delivered',
  'opened',
  'bounced',
  'dropped',
  'spamreport',
  'failed',
  'unknown',
]);
export type EmailStatus = v.InferOutput<typeof EmailStatus>;

/** What an application's e-mail is made of. */
export interface ApplicationDraft {
  jobTitle: string;
  company: string;
  /** The one asked for, else the selected one, else the first; null where there is none. */
  variant: ApplicationVariant | null;
  /** The letter outside of any variant. */
  coverLetter: string | null;
  senderName: string | null;
}

/** An e-mail of a user's, ready to be sent. */
export interface NewEmail {
  kind: 'application' | 'message';
  applicationId: string | null;
  variantId: string | null;
  attach: AttachmentFormat | null;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** What a consumer needs to send a user's e-mail. */
export interface UserEmailContent {
  userId: string;
  applicationId: string | null;
  to: string;
  subject: string;
  text: string;
  html: string;
  sender: { name: string | null; email: string };
  /** Of the application, to render and attach; its selected variant when `variantId` is null. */
  attachment: { format: AttachmentFormat; variantId: string | null } | null;
}

export interface EmailClaim {
  emailId: string;
  /**
   * `granted`: to be sent by who asked, and by nobody else until the outcome is recorded. `refused`:
   * it is being sent, was sent, may have been sent, or is gone with its account.
   */
  state: 'granted' | 'refused';
  /** Of a user's e-mail that was granted. */
  content: UserEmailContent | null;
}

/** What came of handing an e-mail to the provider. */
export type EmailOutcome =
  | { status: 'sent'; providerMessageId: string | null }
  /** It will never be taken. */
  | { status: 'failed'; reason: string }
  /** It was certainly not taken and may be tried again. */
  | { status: 'postponed'; reason: string; retryAfterSeconds: number | null }
  /** It may or may not have been taken. */
  | { status: 'unknown'; reason: string };

export interface EmailRef {
  emailId: string;
  /** Whether it is one of a user's, rather than one to an account. */
  isUsers: boolean;
}

/** A message that the queue gave up on, without its addresses, tokens and texts. */
export interface EmailDeadLetter extends EmailRef {
  messageId: string;
  kind: QueuedEmail['kind'];
  requestId: string;
}

/** What the provider reports of an e-mail. */
export interface EmailEvent {
  eventId: string;
  event: string;
  /** ISO 8601. */
  at: string;
  providerMessageId: string | null;
  /** What was sent along with the e-mail; null where the provider does not return it. */
  emailId: string | null;
  address: string | null;
  /** Whether the address is not to be written to again. */
  suppresses: boolean;
}

/** An e-mail as its sender sees it. */
const SentEmail = v.object({
  id: Id,
  applicationId: v.nullable(Id),
  to: v.string(),
  subject: v.string(),
  status: EmailStatus,
  messageId: v.nullable(v.string()),
  sentAt: v.nullable(Instant),
  error: v.nullable(v.string()),
  events: v.array(v.object({ event: v.string(), at: Instant })),
  createdAt: Instant,
  updatedAt: Instant,
});

export const EmailHistory = v.object({
  emails: v.array(SentEmail),
  total: v.number(),
  page: v.number(),
  limit: v.number(),
  hasMore: v.boolean(),
  nextCursor: v.nullable(v.string()),
});
export type EmailHistory = v.InferOutput<typeof EmailHistory>;

export interface ListEmails {
  page: number;
  limit: number;
  /** As the list's `nextCursor` gave it. */
  cursor?: string | undefined;
}

/** Core's side of e-mail: who may write to whom, what was sent, and what became of it. */
export interface EmailsRpc extends Rpc.WorkerEntrypointBranded {
  /** Null for an application that is not the caller's. VALIDATION_ERROR for an unknown variant. */
  draft(
    caller: Caller,
    options: { applicationId: string; variantId: string | null },
  ): Promise<ApplicationDraft | null>;
  /**
   * Takes a unit of the plan and queues the e-mail. Throws FORBIDDEN for an address that may not be
   * written to, RATE_LIMIT_EXCEEDED for one that was written to enough, USAGE_LIMIT_EXCEEDED.
   */
  write(caller: Caller, email: NewEmail): Promise<{ emailId: string }>;
  history(caller: Caller, options: ListEmails): Promise<EmailHistory>;
  remaining(caller: Caller): Promise<UsageState>;
  /** Sends a link to the address unless it is the caller's to write to already. */
  addRecipient(
    caller: Caller,
    options: { address: string },
  ): Promise<{ address: string; verified: boolean }>;
  /** VALIDATION_ERROR where the token is unknown, used or expired. */
  confirmRecipient(options: { token: string }): Promise<{ address: string }>;
  /** At most 100. */
  claim(emails: EmailRef[]): Promise<EmailClaim[]>;
  record(outcomes: (EmailRef & { outcome: EmailOutcome })[]): Promise<void>;
  /** Keeps messages that the queue gave up on, marks their e-mails as failed and tells the admins. */
  deadLetters(letters: EmailDeadLetter[]): Promise<void>;
  /** Takes note of events, all or none. `isNew` is false, and nothing changed, for a replay. */
  takeEvents(options: {
    digest: string;
    events: EmailEvent[];
  }): Promise<{ isNew: boolean; matched: number }>;
}

/** SendGrid's API, with its key: the real one where it is deployed, a stand-in locally. */
export interface SendGridRpc extends Rpc.WorkerEntrypointBranded {
  /** Whether there is a key to send with. */
  isConfigured(): Promise<boolean>;
}
