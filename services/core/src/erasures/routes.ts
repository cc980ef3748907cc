import * as v from 'valibot';
import { publicRoute, route } from '../route.ts';
import { Receipt, ReceiptToken } from './receipt.ts';
import { readReceipt, requestErasure } from './service.ts';

export const erasureRoutes = [
  route({
    method: 'DELETE',
    path: '/api/profile',
    summary: 'Erase the account and everything it holds, everywhere',
    status: 202,
    response: v.object({ receiptUrl: v.string() }),
    handle: (input) => requestErasure(input, input.scope, new Date()),
  }),
  publicRoute({
    method: 'GET',
    path: '/api/erasures/:token',
    summary: 'The receipt of an erasure: what went from each store',
    param: ReceiptToken,
    resource: 'Receipt',
    response: Receipt,
    handle: ({ env, params }) => readReceipt(env, params.token),
  }),
];
