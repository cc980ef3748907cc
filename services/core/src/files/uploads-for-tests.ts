import { env, exports } from 'cloudflare:workers';
import { users } from '@jobmatch/db-schema/users';
import { writeCaller, writeOrigin } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { database } from '../database.ts';

export const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
export const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
export const ORIGIN = 'https://api.jobmatch.test';

/** A file and the text fields beside it, as a browser sends them. */
export function form(
  field: string,
  bytes: Uint8Array,
  name: string,
  fields: Record<string, string> = {},
): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(fields)) data.set(key, value);
  data.set(field, new File([bytes], name, { type: 'image/png' }));
  return data;
}

export interface Uploader {
  userId: string;
  /** Calls core as the gateway would, with any body. */
  call: (method: string, path: string, init?: RequestInit) => Promise<Response>;
}

/** A new account that can send files. */
export async function newUploader(): Promise<Uploader> {
  const userId = newId();
  await database(env)
    .insert(users)
    .values({ id: userId, email: `${userId}@example.com` });
  const call = (method: string, path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    writeCaller(headers, { userId, role: 'user', sessionId: newId(), requestId: newId() });
    writeOrigin(headers, ORIGIN);
    return exports.CoreApi.fetch(`https://core.test${path}`, { ...init, method, headers });
  };
  return { userId, call };
}

/** Calls core without a caller. */
export const asNobody = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  exports.CoreApi.fetch(path.startsWith('http') ? path : `https://core.test${path}`, { headers });

export const json = async (response: Response): Promise<Record<string, unknown>> =>
  response.json<Record<string, unknown>>();
