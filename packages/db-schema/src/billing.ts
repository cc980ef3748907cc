import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { atLeast, flag, id, jsonList, oneOf, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';

export const PLANS = ['free', 'basic', 'premium'] as const;
export const SUBSCRIPTION_STATUSES = ['active', 'canceled', 'past_due', 'trialing'] as const;
const INVOICE_STATUSES = ['paid', 'failed', 'pending', 'refunded'] as const;

/** One subscription an account. Clients read it; only the server changes it. */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    id: id(),
    userId: ownerId().unique(),
    plan: text('plan', { enum: PLANS }).notNull().default('free'),
    status: text('status', { enum: SUBSCRIPTION_STATUSES }).notNull().default('active'),
    billingCycle: text('billing_cycle'),
    trialEnd: text('trial_end'),
    stripeCustomerId: text('stripe_customer_id'),
    stripeSubscriptionId: text('stripe_subscription_id'),
    currentPeriodStart: text('current_period_start').notNull(),
    currentPeriodEnd: text('current_period_end').notNull(),
    cancelAtPeriodEnd: flag('cancel_at_period_end'),
    ...timestamps(),
  },
  (t) => [
    oneOf('subscriptions_plan_known', t.plan, PLANS),
    oneOf('subscriptions_status_known', t.status, SUBSCRIPTION_STATUSES),
  ],
);

export const paymentMethods = sqliteTable(
  'payment_methods',
  {
    id: id(),
    userId: ownerId(),
    type: text('type').notNull().default('card'),
    stripePaymentMethodId: text('stripe_payment_method_id'),
    brand: text('brand'),
    last4: text('last4'),
    expMonth: integer('exp_month'),
    expYear: integer('exp_year'),
    isDefault: flag('is_default'),
    ...timestamps(),
  },
  (t) => [index('payment_methods_by_user').on(t.userId, t.createdAt)],
);

/** Amounts are integers in the currency's minor unit. */
export const invoices = sqliteTable(
  'invoices',
  {
    id: id(),
    userId: ownerId(),
    subscriptionId: text('subscription_id').references(() => subscriptions.id, {
      onDelete: 'set null',
    }),
    number: text('number'),
    invoiceDate: text('invoice_date').notNull(),
    dueDate: text('due_date'),
    amountDue: integer('amount_due').notNull(),
    amountPaid: integer('amount_paid').notNull(),
    currency: text('currency').notNull(),
    status: text('status', { enum: INVOICE_STATUSES }).notNull(),
    paidAt: text('paid_at'),
    hostedUrl: text('hosted_url'),
    pdfUrl: text('pdf_url'),
    ...timestamps(),
  },
  (t) => [
    index('invoices_by_user').on(t.userId, t.invoiceDate),
    index('invoices_by_subscription').on(t.subscriptionId),
    oneOf('invoices_status_known', t.status, INVOICE_STATUSES),
  ],
);

/** What an account has used of its plan in the current month. One statement takes a unit. */
export const usageLimits = sqliteTable(
  'usage_limits',
  {
    id: id(),
    userId: ownerId().unique(),
    aiGenerationsUsed: integer('ai_generations_used').notNull().default(0),
    aiGenerationsLimit: integer('ai_generations_limit').notNull(),
    jobSearchesUsed: integer('job_searches_used').notNull().default(0),
    jobSearchesLimit: integer('job_searches_limit').notNull(),
    emailsSentUsed: integer('emails_sent_used').notNull().default(0),
    emailsSentLimit: integer('emails_sent_limit').notNull(),
    periodStart: text('period_start').notNull(),
    periodEnd: text('period_end').notNull(),
    /** The latest units taken in this period, so that a repeated request takes no second one. */
    recentCharges: jsonList('recent_charges'),
    ...timestamps(),
  },
  (t) => [
    atLeast('usage_limits_generations_not_negative', t.aiGenerationsUsed, 0),
    atLeast('usage_limits_searches_not_negative', t.jobSearchesUsed, 0),
    atLeast('usage_limits_emails_not_negative', t.emailsSentUsed, 0),
  ],
);
