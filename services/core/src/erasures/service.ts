import { type UserScope, userScope } from '@jobmatch/shared/caller';
import {
  ERASED_HEADER,
  type ErasureMessage,
  type ErasureReport,
} from '@jobmatch/shared/contracts/erasures';
import { AppError, notFound } from '@jobmatch/shared/errors';
import type { RequestContext } from '@jobmatch/shared/http/route';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { writeRevoked } from '@jobmatch/shared/revocations';
import { currentTraceId } from '@jobmatch/shared/trace';
import * as v from 'valibot';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { hashOneTimeToken, newOneTimeToken } from '../one-time-tokens/token.ts';
import { revokeAllSessions } from '../sessions/revocation.ts';
import { finishErasure } from './finish.ts';
import {
  accountExists,
  beginErasure,
  findErasureByToken,
  recordReport,
  revokeAllApiTokens,
} from './queries.ts';
import { Receipt } from './receipt.ts';
import { deleteObjects } from './stored-objects.ts';

/**
 * What was under way when the account was marked ends within this time, and KV lists its keys by
 * then: a second message asks for what the first one could not see.
 */
const SETTLED_SECONDS = 120;

type Context = Pick<RequestContext<Env>, 'env' | 'headers' | 'log' | 'requestId'>;

/**
 * Starts to erase the account and answers with where its receipt will be. From here on nobody can
 * sign in to it. What fails after the account is marked is made good by `resumeErasures`.
 * Throws SESSION_REVOKED where the account is gone or being erased already.
 */
export async function requestErasure(
  context: Context,
  scope: UserScope,
  now: Date,
): Promise<{ receiptUrl: string }> {
  const { env, headers, log, requestId } = context;
  const { token, hash } = await newOneTimeToken();
  const erasureId = newId();
  const row = { id: erasureId, tokenHash: hash, now: now.toISOString() };
  if (!(await beginErasure(database(env), scope, row))) {
    throw new AppError('SESSION_REVOKED', 'This account is being erased.');
  }
  headers.set(ERASED_HEADER, scope.userId);
  log.info('erasure.requested', { erasureId });
  const traceId = currentTraceId();
  const message = { erasureId, userId: scope.userId, requestId, traceId };
  const steps = await Promise.allSettled([
    revokeAllSessions(context, scope, { now }),
    revokeAllApiTokens(database(env), scope, now.toISOString()).then((ids) =>
      writeRevoked(headers, 'tokens', ids),
    ),
    askServices(env, message, { ai: true, integrations: true }),
  ]);
  for (const step of steps) {
    if (step.status === 'fulfilled') continue;
    const error = step.reason instanceof Error ? step.reason.name : typeof step.reason;
    log.error('erasure.step_failed', { erasureId, error });
  }
  return { receiptUrl: `/api/erasures/${token}` };
}

/** Asks the services named to forget an account. */
export async function askServices(
  env: Pick<Env, 'ERASURES_AI' | 'ERASURES_INTEGRATIONS'>,
  message: ErasureMessage,
  asked: { ai: boolean; integrations: boolean },
): Promise<void> {
  const now = { body: message };
  const later = { body: message, delaySeconds: SETTLED_SECONDS };
  if (asked.ai) await env.ERASURES_AI.sendBatch([now, later]);
  if (asked.integrations) await env.ERASURES_INTEGRATIONS.sendBatch([now]);
}

/** What the holder of a receipt's token may know. Throws NOT_FOUND for any other token. */
export async function readReceipt(env: Env, token: string): Promise<Receipt> {
  const erasure = await findErasureByToken(database(env), await hashOneTimeToken(token));
  if (erasure === null) throw notFound('Receipt');
  const { requestedAt, finishedAt, counts } = erasure;
  const status = finishedAt === null ? 'pending' : 'done';
  return v.parse(Receipt, { status, requestedAt, finishedAt, counts: counts ?? {} });
}

/** Takes a service's report, and finishes the erasure once none is missing. May be repeated. */
export async function takeReport(
  env: Env,
  report: ErasureReport,
  log: Log,
  now: Date,
): Promise<void> {
  const db = database(env);
  const erasure = await recordReport(db, report, now.toISOString());
  if (erasure !== null) {
    const complete = erasure.aiDoneAt !== null && erasure.integrationsDoneAt !== null;
    if (complete) await finishErasure(env, { ...erasure, userId: report.userId }, log, now);
    return;
  }
  // An upload that was under way when the account went may have come after its objects were deleted.
  const scope = userScope(report);
  if (report.done && !(await accountExists(db, scope))) await deleteObjects(env, scope);
}
