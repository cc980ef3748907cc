import { env, exports } from 'cloudflare:workers';
import { users } from '@jobmatch/db-schema/users';
import { writeCaller } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { database } from '../src/database.ts';

interface Answer {
  status: number;
  headers: Headers;
  /** Parsed JSON, or null for an empty body. */
  body: unknown;
}

export type Send = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** A new account and a function that calls core's public API as the gateway would for it. */
export async function newUser(
  role: 'user' | 'admin' = 'user',
): Promise<{ userId: string; send: Send }> {
  const userId = newId();
  await database(env)
    .insert(users)
    .values({ id: userId, email: `${userId}@example.com`, role });
  const headers = new Headers();
  writeCaller(headers, { userId, role, sessionId: newId(), requestId: newId() });
  return { userId, send: sender(headers) };
}

/** Calls core's public API without a caller. */
export const anonymous: Send = sender(new Headers());

/** Calls core's public API with the headers the gateway would have sent. */
export function sender(identity: Headers): Send {
  return async (method, path, body) => {
    const headers = new Headers(identity);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await exports.CoreApi.fetch(`https://core.test${path}`, init);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  };
}
