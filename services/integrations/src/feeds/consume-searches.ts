import { SearchMessage } from '@jobmatch/shared/contracts/searches';
import type { Log } from '@jobmatch/shared/log';
import { inTrace, traceOfMessage } from '@jobmatch/shared/trace';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { runSavedSearch } from '../saved-searches/run-saved-search.ts';
import { runBoard } from './run-board.ts';

type BoardMessage = Extract<SearchMessage, { kind: 'board' }>;

/** Pauses before the second, third and fourth try. */
const BACKOFF_SECONDS = [60, 300, 900] as const;
const LAST_BACKOFF_SECONDS = 900;

/**
 * Reads the boards and runs the saved searches that messages name. What fails upstream has its own
 * later time to be tried again; a message is tried again only when we failed.
 */
export async function consumeSearches(batch: MessageBatch, env: Env, log: Log): Promise<void> {
  for (const message of batch.messages) {
    await inTrace(traceOfMessage(message.body), () => consume(message, env, log));
  }
}

async function consume(message: Message, env: Env, log: Log): Promise<void> {
  const parsed = v.safeParse(SearchMessage, message.body);
  if (!parsed.success) {
    const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
    log.error('search.malformed', { messageId: message.id, fields });
    message.ack();
    return;
  }
  const { output } = parsed;
  try {
    if (output.kind === 'board') await readBoard(output, env, log);
    else await runSavedSearch(env, output, log);
    message.ack();
  } catch (err) {
    const delaySeconds = BACKOFF_SECONDS[message.attempts - 1] ?? LAST_BACKOFF_SECONDS;
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('search.postponed', { ...output, error, delaySeconds });
    message.retry({ delaySeconds });
  }
}

async function readBoard({ boardType, token }: BoardMessage, env: Env, log: Log): Promise<void> {
  const board = await env.CORE_FEEDS.board({ boardType, token });
  // Nobody follows it any more.
  if (board !== null) await runBoard(env, board, new Date(), log);
}
