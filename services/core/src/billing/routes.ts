import { PLANS, SUBSCRIPTION_STATUSES } from '@jobmatch/db-schema/billing';
import { Id } from '@jobmatch/shared/ids';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { database } from '../database.ts';
import { PageInfo, PageQuery } from '../pagination.ts';
import { route } from '../route.ts';
import { monthOf } from '../usage/plan-limits.ts';
import { findSubscription, listInvoices, listPaymentMethods } from './queries.ts';

const Subscription = v.object({
  plan: v.picklist(PLANS),
  status: v.picklist(SUBSCRIPTION_STATUSES),
  billingCycle: v.nullable(v.string()),
  trialEnd: v.nullable(Instant),
  currentPeriodStart: Instant,
  currentPeriodEnd: Instant,
  cancelAtPeriodEnd: v.boolean(),
});

/** Amounts are integers in the currency's minor unit. */
const Invoice = v.object({
  id: Id,
  number: v.nullable(v.string()),
  invoiceDate: v.string(),
  dueDate: v.nullable(v.string()),
  amountDue: v.number(),
  amountPaid: v.number(),
  currency: v.string(),
  status: v.picklist(['paid', 'failed', 'pending', 'refunded']),
  paidAt: v.nullable(Instant),
  hostedUrl: v.nullable(v.string()),
  pdfUrl: v.nullable(v.string()),
  createdAt: Instant,
});

const PaymentMethod = v.object({
  id: Id,
  type: v.string(),
  brand: v.nullable(v.string()),
  last4: v.nullable(v.string()),
  expMonth: v.nullable(v.number()),
  expYear: v.nullable(v.number()),
  isDefault: v.boolean(),
  createdAt: Instant,
});

export const billingRoutes = [
  route({
    method: 'GET',
    path: '/api/billing/subscription',
    summary: 'The plan of the account',
    response: Subscription,
    handle: async ({ env, scope }) =>
      (await findSubscription(database(env), scope)) ?? freePlan(new Date()),
  }),
  route({
    method: 'GET',
    path: '/api/billing/invoices',
    summary: 'List invoices, latest first',
    query: v.object(PageQuery),
    response: v.object({ invoices: v.array(Invoice), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listInvoices(database(env), scope, query);
      return { invoices: rows, ...info };
    },
  }),
  route({
    method: 'GET',
    path: '/api/billing/payment-methods',
    summary: 'List payment methods, latest first',
    query: v.object(PageQuery),
    response: v.object({ paymentMethods: v.array(PaymentMethod), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listPaymentMethods(database(env), scope, query);
      return { paymentMethods: rows, ...info };
    },
  }),
];

/** What an account without a subscription has. */
function freePlan(at: Date): v.InferInput<typeof Subscription> {
  const { start, end } = monthOf(at);
  return {
    plan: 'free',
    status: 'active',
    billingCycle: null,
    trialEnd: null,
    currentPeriodStart: start,
    currentPeriodEnd: end,
    cancelAtPeriodEnd: false,
  };
}
