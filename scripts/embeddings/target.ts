import { wantedPort } from '../local/port.ts';

/** What both commands take to say which fleet is meant. */
export const TARGET_OPTIONS = {
  env: { type: 'string', default: 'local' },
  url: { type: 'string' },
} as const;

/**
 * Where the fleet is: `--url`, else the local one for `--env local`, else JOBMATCH_URL, as nothing
 * here knows the hostname of a deployed environment.
 */
export function targetUrl({ env, url }: { env: string; url?: string | undefined }): URL {
  const local = env === 'local' ? `http://localhost:${wantedPort()}` : undefined;
  const chosen = url ?? local ?? process.env['JOBMATCH_URL'];
  if (chosen === undefined) {
    throw new Error(`Say where ${env} is: --url https://…, or JOBMATCH_URL.`);
  }
  const parsed = URL.parse(chosen);
  if (parsed === null) throw new Error(`${chosen} is no URL.`);
  return parsed;
}

/** Whether the demo password may be sent there. */
export const isLocal = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '127.0.0.1';
