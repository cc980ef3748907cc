import { env } from 'cloudflare:workers';
import { invoices, paymentMethods, subscriptions } from '@jobmatch/db-schema/billing';
import { newId } from '@jobmatch/shared/ids';
import { expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';

const db = database(env);

it('shows the free plan to an account without a subscription', async () => {
  const { send } = await newUser();
  expect(await send('GET', '/api/billing/subscription')).toMatchObject({
    status: 200,
    body: { plan: 'free', status: 'active', cancelAtPeriodEnd: false },
  });
});

it('shows the subscription without the provider’s ids', async () => {
  const { userId, send } = await newUser();
  await db.insert(subscriptions).values({
    id: newId(),
    userId,
    plan: 'basic',
    stripeCustomerId: 'cus_1',
    currentPeriodStart: '2026-01-01T00:00:00.000Z',
    currentPeriodEnd: '2026-02-01T00:00:00.000Z',
  });
  const { body } = await send('GET', '/api/billing/subscription');
  expect(body).toMatchObject({ plan: 'basic', currentPeriodEnd: '2026-02-01T00:00:00.000Z' });
  expect(JSON.stringify(body)).not.toContain('cus_1');
});

it('lists the caller’s invoices, latest first, and nobody else’s', async () => {
  const { userId, send } = await newUser();
  const invoice = (invoiceDate: string) => ({
    id: newId(),
    userId,
    invoiceDate,
    amountDue: 1200,
    amountPaid: 1200,
    currency: 'EUR',
    status: 'paid' as const,
  });
  await db.insert(invoices).values(['2026-01-01', '2026-03-01', '2026-02-01'].map(invoice));
  const { body } = await send('GET', '/api/billing/invoices?limit=2');
  expect(body).toMatchObject({
    invoices: [{ invoiceDate: '2026-03-01', amountDue: 1200 }, { invoiceDate: '2026-02-01' }],
    total: 3,
    hasMore: true,
  });
  const { nextCursor } = body as { nextCursor: string };
  const rest = await send('GET', `/api/billing/invoices?limit=2&cursor=${nextCursor}`);
  expect(rest.body).toMatchObject({ invoices: [{ invoiceDate: '2026-01-01' }], hasMore: false });
  const stranger = await newUser();
  expect((await stranger.send('GET', '/api/billing/invoices')).body).toMatchObject({ total: 0 });
});

it('lists the caller’s payment methods', async () => {
  const { userId, send } = await newUser();
  const card = { brand: 'visa', last4: '4242', stripePaymentMethodId: 'pm_1' };
  await db.insert(paymentMethods).values({ id: newId(), userId, ...card });
  const { body } = await send('GET', '/api/billing/payment-methods');
  expect(body).toMatchObject({ paymentMethods: [{ brand: 'visa', last4: '4242' }], total: 1 });
  expect(JSON.stringify(body)).not.toContain('pm_1');
  const stranger = await newUser();
  expect((await stranger.send('GET', '/api/billing/payment-methods')).body).toMatchObject({
    paymentMethods: [],
  });
});

it.each(['subscription', 'invoices', 'payment-methods'])('%s can only be read', async (name) => {
  const { send } = await newUser();
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await send(method, `/api/billing/${name}`, { plan: 'premium' });
    expect(answer.status).toBe(405);
  }
  expect((await anonymous('GET', `/api/billing/${name}`)).status).toBe(401);
});
