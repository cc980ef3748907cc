/**
 * What `work` gives; `headers` says how long it took, in Server-Timing. The gateway hands that on.
 * Clocks of a deployed Worker stand still between I/O: it is the waiting that shows.
 */
export async function measured<Result>(
  headers: Headers,
  part: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const startedAt = Date.now();
  try {
    return await work();
  } finally {
    headers.append('server-timing', `${part};dur=${Date.now() - startedAt}`);
  }
}
