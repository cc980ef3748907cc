import { AppError } from '@jobmatch/shared/errors';
import type { Env } from '../env.ts';

/** Where the build puts what has its hash in its name. */
export const CONSOLE_FILES = '/assets/';

/**
 * A file of the console. One that is gone, after a deploy, is a 404: the assets would answer with the
 * page, which a browser would then keep for a year under the script's name.
 */
export async function consoleFile(request: Request, env: Env): Promise<Response> {
  const file = await env.ASSETS.fetch(request);
  if (file.headers.get('content-type')?.startsWith('text/html') === true) {
    await file.body?.cancel();
    throw new AppError('NOT_FOUND', 'There is nothing at this path.');
  }
  return file;
}
