/** What `work` gives within `timeoutMs`, else what `late` does. The work may go on; nobody waits. */
export async function inTime<Result>(
  work: Promise<Result>,
  timeoutMs: number,
  late: () => Result,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Result>((resolve, reject) => {
    timer = setTimeout(() => {
      try {
        resolve(late());
      } catch (err) {
        reject(err);
      }
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** What `work` gives within `timeoutMs`; throws when it is late. For bindings, which wait for ever. */
export const within = <Result>(timeoutMs: number, work: Promise<Result>): Promise<Result> =>
  inTime(work, timeoutMs, () => {
    throw new Error(`No answer within ${timeoutMs} ms.`);
  });

/**
 * Longest that a request waits for a read of KV, which takes tens of milliseconds: it can always do
 * without what is kept there.
 */
export const KV_READ_TIMEOUT_MS = 2_000;
