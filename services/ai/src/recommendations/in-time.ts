import { AppError } from '@jobmatch/shared/errors';

/** How long one call that an answer waits for may take. */
const TIMEOUT_MS = 5_000;

/** What a call answers; UNAVAILABLE when it takes too long. It goes on, but nobody waits for it. */
export async function inTime<Answer>(
  call: Promise<Answer>,
  timeoutMs = TIMEOUT_MS,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AppError('UNAVAILABLE', 'Recommendations take too long; try again.')),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
