import * as v from 'valibot';
import { createLog } from '@jobmatch/shared/log';
import { type Env, mailbox } from './env.ts';
import type { Fate } from './faults.ts';
import { MailSend } from './mail-send.ts';

/** Of a whole message, attachments included. */
const BODY_MAX_BYTES = 30 * 1024 * 1024;
/** Longer than any client waits. */
const SILENCE_MS = 60_000;

const log = createLog({ service: 'outbox' });

interface ApiError {
  message: string;
  field: string | null;
  help: null;
}

/** SendGrid's v3 API as far as it is used: sending, and the key of the signed webhook. */
export async function sendGridApi(request: Request, env: Env): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!/^Bearer \S+$/.test(request.headers.get('authorization') ?? '')) {
    return refusal(401, 'The provided authorization grant is invalid, expired, or revoked');
  }
  switch (`${request.method} ${pathname}`) {
    case 'POST /v3/mail/send':
      return mailSend(request, env);
    case 'GET /v3/user/webhooks/event/settings/signed': {
      const { publicKey } = await mailbox(env).keyPair();
      return Response.json({ public_key: publicKey });
    }
    default:
      return refusal(404, 'Not found');
  }
}

async function mailSend(request: Request, env: Env): Promise<Response> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return refusal(415, 'Content-Type should be application/json.');
  }
  const body = await request.text();
  if (body.length > BODY_MAX_BYTES) return refusal(413, 'The payload is too large.');
  const parsed = v.safeParse(MailSend, parseJson(body));
  if (!parsed.success) {
    const errors = parsed.issues.map((issue) => errorOf(issue.message, v.getDotPath(issue)));
    return Response.json({ errors }, { status: 400 });
  }
  const messageId = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
  const mail = parsed.output;
  const fate = await mailbox(env).take(mail, messageId, new Date().toISOString());
  if (fate === 'good') show(mail);
  return answerTo(fate, messageId, env);
}

async function answerTo(fate: Fate, messageId: string, env: Env): Promise<Response> {
  switch (fate) {
    case 'limited': {
      const { retryAfterSeconds } = await mailbox(env).faults();
      const answer = refusal(429, 'too many requests');
      if (retryAfterSeconds !== null) answer.headers.set('retry-after', String(retryAfterSeconds));
      return answer;
    }
    case 'failing':
    case 'lying':
      return refusal(500, 'Internal Server Error');
    case 'refusing':
      return new Response('Web server is down', { status: 521 });
    case 'unauthorized':
      return refusal(401, 'The provided authorization grant is invalid, expired, or revoked');
    case 'silent':
      await scheduler.wait(SILENCE_MS);
      return refusal(504, 'Gateway Timeout');
    case 'good':
    default:
      return new Response(null, { status: 202, headers: { 'x-message-id': messageId } });
  }
}

function show({ subject, personalizations, content }: MailSend): void {
  // Personal text and a working token in a log: right for a stand-in that runs nowhere else.
  const link = /https?:\/\/\S+/.exec(content[0]?.value ?? '')?.[0];
  log.info('mail.delivered', { to: personalizations[0]?.to[0]?.email, subject, link });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const errorOf = (message: string, field: string | null): ApiError => ({
  message,
  field,
  help: null,
});

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [errorOf(message, null)] }, { status });
