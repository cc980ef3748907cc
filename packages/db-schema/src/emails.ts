import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { applications } from './applications.ts';
import { id, jsonList, jsonObject, oneOf, seq, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';

export const EMAIL_STATUSES = [
  'pending',
  'sent',
  'delivered',
  'opened',
  'bounced',
  'dropped',
  'spamreport',
  'failed',
  'unknown',
] as const;

export const EMAIL_KINDS = ['application', 'message'] as const;
export const ATTACHMENT_FORMATS = ['pdf', 'docx'] as const;
const ACCOUNT_EMAIL_STATUSES = ['pending', 'sent', 'failed', 'unknown'] as const;

/** What users had sent. While it is pending, the row is what the queue's message stands for. */
export const emailHistory = sqliteTable(
  'email_history',
  {
    seq: seq(),
    id: id(),
    userId: ownerId(),
    applicationId: text('application_id').references(() => applications.id, {
      onDelete: 'set null',
    }),
    kind: text('kind', { enum: EMAIL_KINDS }).notNull(),
    toAddress: text('to_address').notNull(),
    subject: text('subject').notNull(),
    /** `{text, html}`; null as soon as nothing is to be sent any more. */
    content: jsonObject('content'),
    variantId: text('variant_id'),
    attach: text('attach', { enum: ATTACHMENT_FORMATS }),
    providerMessageId: text('provider_message_id').unique(),
    status: text('status', { enum: EMAIL_STATUSES }).notNull().default('pending'),
    /** Set while a consumer may be handing it to the provider. */
    claimedAt: text('claimed_at'),
    /** What the provider reported: `{id, event, at}`, in the order in which it came. */
    events: jsonList('events'),
    sentAt: text('sent_at'),
    error: text('error'),
    requestId: text('request_id').notNull(),
    ...timestamps(),
  },
  (t) => [
    index('email_history_by_user').on(t.userId, t.createdAt),
    index('email_history_by_application').on(t.applicationId),
    index('email_history_by_recipient').on(t.toAddress, t.createdAt),
    index('email_history_pending')
      .on(t.updatedAt)
      .where(sql`status = 'pending'`),
    oneOf('email_history_status_known', t.status, EMAIL_STATUSES),
    oneOf('email_history_kind_known', t.kind, EMAIL_KINDS),
    oneOf('email_history_attach_known', t.attach, ATTACHMENT_FORMATS),
  ],
);

/**
 * What became of the e-mails to accounts themselves, for a week: enough that a message that comes
 * twice is one e-mail. It names nobody.
 */
export const accountEmails = sqliteTable(
  'account_emails',
  {
    /** The e-mail id that the queue's message carries. */
    id: text('id').primaryKey().notNull(),
    status: text('status', { enum: ACCOUNT_EMAIL_STATUSES }).notNull().default('pending'),
    claimedAt: text('claimed_at'),
    error: text('error'),
    ...timestamps(),
  },
  (t) => [
    index('account_emails_by_time').on(t.createdAt),
    oneOf('account_emails_status_known', t.status, ACCOUNT_EMAIL_STATUSES),
  ],
);

/** Addresses that a user may write free text to, once `verifiedAt` is set. */
export const emailRecipients = sqliteTable(
  'email_recipients',
  {
    id: id(),
    userId: ownerId(),
    address: text('address').notNull(),
    /** The one-time token whose link was sent last. */
    tokenId: text('token_id').notNull(),
    verifiedAt: text('verified_at'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('email_recipients_by_address').on(t.userId, t.address),
    index('email_recipients_by_token').on(t.tokenId),
    index('email_recipients_asked').on(t.address, t.updatedAt),
  ],
);

/** Addresses that get no e-mail from users any more. It outlives accounts and names none. */
export const suppressedRecipients = sqliteTable('suppressed_recipients', {
  id: id(),
  /** Lower-cased. */
  address: text('address').notNull().unique(),
  /** The provider's event that put it here. */
  reason: text('reason').notNull(),
  ...timestamps(),
});

/** Webhook calls that were taken, for as long as their timestamps would let them come again. */
export const emailWebhooks = sqliteTable(
  'email_webhooks',
  {
    /** SHA-256 of what was signed: of one text there are many valid ECDSA signatures. */
    digest: text('digest').primaryKey().notNull(),
    events: integer('events').notNull(),
    ...timestamps(),
  },
  (t) => [index('email_webhooks_by_time').on(t.createdAt)],
);
