import { env } from 'cloudflare:workers';

/**
 * Reads a file of the shared data, which is not part of the project, by its path below `resumes/`;
 * null where there is none. Tests run in workerd and have no files: vitest.config.ts lends them this.
 */
export async function readShared(path: string): Promise<Uint8Array | null> {
  const files: unknown = Reflect.get(env, 'SHARED_RESUMES');
  if (!isFetcher(files)) return null;
  const answer = await files.fetch(`http://shared.test/${path}`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

const isFetcher = (value: unknown): value is Fetcher =>
  typeof value === 'object' && value !== null && 'fetch' in value;

/** Whether measurements on real data can run here. */
export const hasSharedData = (await readShared('pdf-layouts/truth.json')) !== null;
