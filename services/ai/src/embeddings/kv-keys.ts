/** Deletions under way at once. */
const AT_ONCE = 50;

/** Names of the keys that begin so: all of them, or about the first `atMost`. */
export async function keysWithPrefix(
  namespace: Pick<KVNamespace, 'list'>,
  prefix: string,
  atMost = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | null = null;
  let complete = false;
  while (!complete && keys.length < atMost) {
    const page: KVNamespaceListResult<unknown> = await namespace.list({ prefix, cursor });
    keys.push(...page.keys.map(({ name }) => name));
    complete = page.list_complete;
    cursor = page.list_complete ? null : page.cursor;
  }
  return keys;
}

export async function deleteKeys(
  namespace: Pick<KVNamespace, 'delete'>,
  keys: readonly string[],
): Promise<void> {
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    await Promise.all(keys.slice(from, from + AT_ONCE).map((key) => namespace.delete(key)));
  }
}
