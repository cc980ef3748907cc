import type { ClaimedDelivery } from '@jobmatch/shared/contracts/webhooks';
import { faultOf } from '../outbound/upstream-error.ts';
import type { Web } from '../outbound/web.ts';
import { RefusedAddress, safeFetch } from '../safe-fetch/safe-fetch.ts';
import { signatureOf } from './sign.ts';

const TIMEOUT_MS = 10_000;

type Due = Extract<ClaimedDelivery, { status: 'due' }>;

/** What came of one attempt. `error` is a word of ours, nothing that the receiver said. */
export interface Attempted {
  delivered: boolean;
  responseCode: number | null;
  error: string | null;
}

interface Through {
  deliveryId: string;
  web: Web;
  resolverUrl: string;
  now: Date;
}

/** Posts a delivery to its endpoint; any 2xx is a delivery. Its answer is not read. */
export async function send(
  { url, secret, payload, eventType }: Due,
  { deliveryId, web, resolverUrl, now }: Through,
): Promise<Attempted> {
  try {
    const { response } = await safeFetch(url, {
      web,
      resolverUrl,
      timeoutMs: TIMEOUT_MS,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-jobmatch-event': eventType,
        'x-jobmatch-delivery': deliveryId,
        'x-jobmatch-signature': await signatureOf(secret, payload, now),
      },
      body: payload,
    });
    await response.body?.cancel();
    const { ok, status } = response;
    return { delivered: ok, responseCode: status, error: ok ? null : 'refused' };
  } catch (err) {
    const error = err instanceof RefusedAddress ? 'private_address' : faultOf(err);
    return { delivered: false, responseCode: null, error };
  }
}
