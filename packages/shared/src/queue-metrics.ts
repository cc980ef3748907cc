import type { Log } from './log.ts';
import { writePoint } from './write-point.ts';

/**
 * Has a batch handled and writes how it was to Analytics Engine: a data point for each batch, with no
 * word about whose messages they were. What reads a queue of dead letters counts what was given up.
 *
 * As columns: index1 = blob1 = the queue without its environment; double1 = messages, double2 = wait
 * of the oldest, double3 = sum of waits, double4 = messages that came again, double5 = time that the
 * batch took; waits and times in milliseconds. A delay that a message was sent with is part of its wait.
 */
export async function measuredBatch(
  { metrics, log }: { metrics: AnalyticsEngineDataset; log: Log },
  queue: string,
  { messages }: Pick<MessageBatch, 'messages'>,
  handle: () => Promise<void>,
): Promise<void> {
  const begunMs = Date.now();
  const waitsMs = messages.map(({ timestamp }) => Math.max(0, begunMs - timestamp.getTime()));
  const again = messages.filter(({ attempts }) => attempts > 1).length;
  try {
    await handle();
  } finally {
    writePoint(metrics, log, {
      indexes: [queue],
      blobs: [queue],
      doubles: [
        messages.length,
        Math.max(0, ...waitsMs),
        waitsMs.reduce((sum, each) => sum + each, 0),
        again,
        Date.now() - begunMs,
      ],
    });
  }
}
