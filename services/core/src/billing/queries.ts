import { invoices, paymentMethods, subscriptions } from '@jobmatch/db-schema/billing';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';

/** What a client sees; the payment provider's ids stay with us. */
export async function findSubscription(db: Database, scope: UserScope) {
  const rows = await db
    .select({
      plan: subscriptions.plan,
      status: subscriptions.status,
      billingCycle: subscriptions.billingCycle,
      trialEnd: subscriptions.trialEnd,
      currentPeriodStart: subscriptions.currentPeriodStart,
      currentPeriodEnd: subscriptions.currentPeriodEnd,
      cancelAtPeriodEnd: subscriptions.cancelAtPeriodEnd,
    })
    .from(subscriptions)
    .where(eq(subscriptions.userId, scope.userId))
    .limit(1);
  return rows[0] ?? null;
}

/** One page of the caller's invoices, latest first. */
export async function listInvoices(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(invoices.userId, scope.userId);
  const { invoiceDate, id } = invoices;
  const after =
    page.cursor && sql`(${invoiceDate}, ${id}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select({
        id,
        number: invoices.number,
        invoiceDate,
        dueDate: invoices.dueDate,
        amountDue: invoices.amountDue,
        amountPaid: invoices.amountPaid,
        currency: invoices.currency,
        status: invoices.status,
        paidAt: invoices.paidAt,
        hostedUrl: invoices.hostedUrl,
        pdfUrl: invoices.pdfUrl,
        createdAt: invoices.createdAt,
      })
      .from(invoices)
      .where(and(mine, after))
      .orderBy(desc(invoiceDate), desc(id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(invoices).where(mine),
  ]);
  return pageOf(rows, counts[0]?.total ?? 0, page, (row) => [row.invoiceDate, row.id]);
}

/** One page of the caller's payment methods, latest first. */
export async function listPaymentMethods(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(paymentMethods.userId, scope.userId);
  const { createdAt, id } = paymentMethods;
  const after = page.cursor && sql`(${createdAt}, ${id}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select({
        id,
        type: paymentMethods.type,
        brand: paymentMethods.brand,
        last4: paymentMethods.last4,
        expMonth: paymentMethods.expMonth,
        expYear: paymentMethods.expYear,
        isDefault: paymentMethods.isDefault,
        createdAt,
      })
      .from(paymentMethods)
      .where(and(mine, after))
      .orderBy(desc(createdAt), desc(id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(paymentMethods).where(mine),
  ]);
  return pageOf(rows, counts[0]?.total ?? 0, page, (row) => [row.createdAt, row.id]);
}
