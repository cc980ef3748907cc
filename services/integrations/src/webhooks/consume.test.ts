import type { ClaimedDelivery, DeliveryOutcome } from '@jobmatch/shared/contracts/webhooks';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { consumeWebhooks } from './consume.ts';

const DUE: ClaimedDelivery = {
  status: 'due',
  url: 'https://receiver.example/hook',
  secret: 'whsec_x',
  payload: '{}',
  eventId: newId(),
  eventType: 'analysis.completed',
  attempt: 1,
};

interface Scene {
  claim?: () => Promise<ClaimedDelivery>;
  answer?: () => Response;
}

/** Consumes one message and tells what became of it. */
async function consume(body: unknown, { claim = async () => DUE, answer }: Scene = {}) {
  const fates: string[] = [];
  const outcomes: DeliveryOutcome[] = [];
  const message = {
    ...{ id: 'message-1', timestamp: new Date(), attempts: 1, body },
    ack: () => void fates.push('ack'),
    retry: ({ delaySeconds = 0 } = {}) => void fates.push(`retry in ${delaySeconds}`),
  };
  const web = async (request: Request) => {
    if (!request.url.startsWith('https://receiver')) {
      return Response.json({ Status: 0, Answer: [{ type: 1, data: '93.184.215.14' }] });
    }
    return answer?.() ?? new Response(null, { status: 204 });
  };
  const env = {
    CORE_WEBHOOKS: {
      claim,
      settle: async (outcome: DeliveryOutcome) => void outcomes.push(outcome),
    },
    DNS_RESOLVER_URL: 'https://resolver.example/dns-query',
    WEBHOOK_RETRY_SECONDS: [60, 300, 900],
    WEBHOOK_WEB: { fetch: web },
  };
  const batch = { queue: 'webhooks', messages: [message] };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fakes have what one delivery calls
  const [given, bound] = [batch, env] as unknown as Parameters<typeof consumeWebhooks>;
  await consumeWebhooks(given, bound, createLog({}));
  return { fates, outcomes };
}

const DELIVERY = { kind: 'delivery', deliveryId: newId(), requestId: 'a-request' };

describe('a message for a delivery', () => {
  it('is done when the endpoint took it', async () => {
    const { fates, outcomes } = await consume(DELIVERY);
    expect(fates).toEqual(['ack']);
    expect(outcomes).toMatchObject([
      { delivered: true, responseCode: 204, retryAfterSeconds: null },
    ]);
  });

  it.each([
    [1, 60],
    [2, 300],
    [3, 900],
  ])('comes again after attempt %i, in %i seconds', async (attempt, seconds) => {
    const claim = async () => ({ ...DUE, attempt });
    const answer = () => new Response('no', { status: 500 });
    const { fates, outcomes } = await consume(DELIVERY, { claim, answer });
    expect(fates).toEqual([`retry in ${seconds}`]);
    expect(outcomes).toMatchObject([{ delivered: false, retryAfterSeconds: seconds }]);
  });

  it('is given up after the fourth attempt', async () => {
    const claim = async () => ({ ...DUE, attempt: 4 });
    const answer = () => {
      throw new TypeError('connection refused');
    };
    const { fates, outcomes } = await consume(DELIVERY, { claim, answer });
    expect(fates).toEqual(['ack']);
    expect(outcomes).toMatchObject([{ error: 'unreachable', retryAfterSeconds: null }]);
  });

  it('waits for another one that is at it', async () => {
    const claim = async () => ({ status: 'wait', delaySeconds: 17 }) as const;
    expect(await consume(DELIVERY, { claim })).toEqual({ fates: ['retry in 17'], outcomes: [] });
  });

  it('comes again when core is away', async () => {
    const claim = async () => {
      throw new Error('core');
    };
    expect((await consume(DELIVERY, { claim })).fates).toEqual(['retry in 60']);
  });
});

it('drops what is no message', async () => {
  expect((await consume({ kind: 'delivery', deliveryId: 'x' })).fates).toEqual(['ack']);
});
