import type { Fleet } from '@jobmatch/tests/fleet';

/** Entries whose values are read; the rest are taken to be like them. */
const SAMPLE = 50;

export interface KvEntries {
  /** The first word of the keys. */
  kind: string;
  entries: number;
  bytesAnEntry: number;
}

interface Stores {
  JOB_ANALYSIS_CACHE: KVNamespace;
  EMBEDDINGS_CACHE: KVNamespace;
}

/** What the caches of ai hold, by kind: key and value. */
export async function kvEntries(fleet: Fleet): Promise<KvEntries[]> {
  const stores = await fleet.harness.getWorker<Stores>('jobmatch-ai-local').getEnv();
  const all = await Promise.all(
    [stores.JOB_ANALYSIS_CACHE, stores.EMBEDDINGS_CACHE].map(async (namespace) => {
      const names = await keysOf(namespace);
      const kinds = Map.groupBy(names, (name) => name.split(':')[0] ?? name);
      return Promise.all(
        [...kinds].map(async ([kind, keys]) => {
          const sizes = await Promise.all(
            keys.slice(0, SAMPLE).map(async (key) => {
              const value = await namespace.get(key, 'arrayBuffer');
              return key.length + (value?.byteLength ?? 0);
            }),
          );
          const bytes = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
          return { kind, entries: keys.length, bytesAnEntry: Math.round(bytes) };
        }),
      );
    }),
  );
  return all.flat();
}

async function keysOf(namespace: KVNamespace): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await namespace.list(cursor === undefined ? {} : { cursor });
    names.push(...page.keys.map(({ name }) => name));
    cursor = page.list_complete ? undefined : page.cursor;
  } while (cursor !== undefined);
  return names;
}
