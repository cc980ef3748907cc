import { UpstreamError } from './upstream-error.ts';

export interface BodyLimits {
  /** Most bytes after decompression. */
  maxBytes: number;
  /** Longest pause between two pieces. What the reader does in between does not count. */
  stallMs: number;
  /** Longest that all pieces together may be waited for. */
  totalMs: number;
}

/**
 * The pieces of a body as they come, so that a large one is never held as a whole. Throws an
 * UpstreamError `too_large` or `too_slow` past a limit, and takes no more from the sender then.
 */
export async function* piecesOf(
  response: Response,
  { maxBytes, stallMs, totalMs }: BodyLimits,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (response.body === null) return;
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body.cancel();
    throw new UpstreamError('too_large');
  }
  const reader = response.body.getReader();
  let bytes = 0;
  let waitedMs = 0;
  let isDone = false;
  try {
    while (true) {
      const askedAt = Date.now();
      const piece = await within(reader.read(), Math.min(stallMs, totalMs - waitedMs));
      waitedMs += Date.now() - askedAt;
      if (piece.done) {
        isDone = true;
        return;
      }
      bytes += piece.value.byteLength;
      if (bytes > maxBytes) throw new UpstreamError('too_large');
      yield piece.value;
    }
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined);
  }
}

/** The whole body as text, within limits that make holding it harmless. */
export async function textOf(response: Response, limits: BodyLimits): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of piecesOf(response, limits)) {
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

async function within<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UpstreamError('too_slow')), Math.max(0, timeoutMs));
  });
  try {
    return await Promise.race([promise, tooLate]);
  } catch (err) {
    if (err instanceof UpstreamError) throw err;
    throw new UpstreamError('unreachable');
  } finally {
    clearTimeout(timer);
  }
}
