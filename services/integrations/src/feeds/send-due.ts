import type { DueBoard, FeedsRpc } from '@jobmatch/shared/contracts/feeds';
import type { SearchMessage } from '@jobmatch/shared/contracts/searches';
import { currentTraceId } from '@jobmatch/shared/trace';

/** What a queue takes at once. */
const MESSAGES_A_BATCH = 100;
/** Boards of one run; what is due beyond is taken by the next. */
const MAX_BATCHES = 10;
/** Longer than a board waits in the queue and is read; one whose message is lost is due again then. */
const LEASE_SECONDS = 1800;

interface DueEnv {
  CORE_FEEDS: Pick<FeedsRpc, 'takeDue'>;
  SEARCHES: Pick<Queue, 'sendBatch'>;
}

/** Puts the boards that are due on the queue, one message each; how many. */
export async function sendDueBoards(env: DueEnv, now: Date): Promise<{ boards: number }> {
  let boards = 0;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const due: DueBoard[] = await env.CORE_FEEDS.takeDue({
      now: now.toISOString(),
      max: MESSAGES_A_BATCH,
      leaseSeconds: LEASE_SECONDS,
    });
    if (due.length === 0) break;
    await env.SEARCHES.sendBatch(due.map((board) => ({ body: messageOf(board) })));
    boards += due.length;
    if (due.length < MESSAGES_A_BATCH) break;
  }
  return { boards };
}

/** The message that has a board read. */
export const messageOf = ({
  boardType,
  token,
}: Pick<DueBoard, 'boardType' | 'token'>): SearchMessage => ({
  kind: 'board',
  boardType,
  token,
  traceId: currentTraceId(),
});
