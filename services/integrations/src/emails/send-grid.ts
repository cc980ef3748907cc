import type { EmailOutcome } from '@jobmatch/shared/contracts/emails';
import { type Mail, toSendGrid } from './sendgrid-mail.ts';

const TOO_MANY_REQUESTS = 429;
/** What Cloudflare answers for an origin that it could not connect to or find, or not greet by TLS. */
const NOT_REACHED: ReadonlySet<number> = new Set([521, 523, 525, 526, 530]);
const NOT_CONNECTED = /connection refused|ECONNREFUSED|ENOTFOUND|DNS/i;

export interface SendGridConfig {
  SENDGRID: { fetch(url: URL, init: RequestInit): Promise<Response> };
  SENDGRID_URL: string;
  SENDGRID_TIMEOUT_MS: number;
  MAIL_FROM: string;
}

/**
 * Hands an e-mail to SendGrid's v3 API once. SendGrid takes no idempotency key, so what is not
 * certainly a refusal (a 5xx, a timeout, a connection that ended) may have been accepted: `unknown`.
 */
export async function postToSendGrid(config: SendGridConfig, mail: Mail): Promise<EmailOutcome> {
  let response: Response;
  try {
    response = await config.SENDGRID.fetch(new URL('/v3/mail/send', config.SENDGRID_URL), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toSendGrid(config.MAIL_FROM, mail)),
      redirect: 'manual',
      signal: AbortSignal.timeout(config.SENDGRID_TIMEOUT_MS),
    });
  } catch (err) {
    return outcomeOfError(err);
  }
  // Its text can quote the e-mail, which must not reach a log.
  await response.body?.cancel().catch(() => undefined);
  return outcomeOf(response);
}

function outcomeOf({ status, headers }: Response): EmailOutcome {
  const reason = `The provider answered ${status}.`;
  if (status === 202 || status === 200) {
    return { status: 'sent', providerMessageId: headers.get('x-message-id') };
  }
  if (status === TOO_MANY_REQUESTS) {
    return { status: 'postponed', reason, retryAfterSeconds: retryAfterSeconds(headers) };
  }
  if (NOT_REACHED.has(status)) return { status: 'postponed', reason, retryAfterSeconds: null };
  return status >= 300 && status < 500
    ? { status: 'failed', reason }
    : { status: 'unknown', reason };
}

function outcomeOfError(err: unknown): EmailOutcome {
  const { name, message } = err instanceof Error ? err : new Error(typeof err);
  if (NOT_CONNECTED.test(message)) {
    const reason = 'The provider could not be reached.';
    return { status: 'postponed', reason, retryAfterSeconds: null };
  }
  const reason =
    name === 'TimeoutError' ? 'The provider did not answer in time.' : 'The connection ended.';
  return { status: 'unknown', reason };
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3); null where there is neither. */
function retryAfterSeconds(headers: Headers): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
