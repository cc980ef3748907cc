import * as v from 'valibot';
import { Id } from './ids.ts';

/**
 * How core tells the gateway, beside any answer, what has just stopped being valid, so that it is
 * refused at once where the answer passes. The gateway takes these headers off before the client.
 */
const HEADER = {
  sessions: 'x-jobmatch-revoked-sessions',
  tokens: 'x-jobmatch-revoked-tokens',
} as const;

/** 37 bytes each: keeps the header well under the 8 KiB that HTTP software commonly allows. */
const MAX_IDS = 150;

type RevokedKind = keyof typeof HEADER;

/** Adds ids to the header. Those past {@link MAX_IDS} are left to the slower ways of finding out. */
export function writeRevoked(headers: Headers, kind: RevokedKind, ids: readonly string[]): void {
  const all = [...readRevoked(headers, kind), ...ids].slice(0, MAX_IDS);
  if (all.length > 0) headers.set(HEADER[kind], all.join(','));
}

export const readRevoked = (headers: Headers, kind: RevokedKind): string[] =>
  (headers.get(HEADER[kind]) ?? '').split(',').filter((id) => v.is(Id, id));

export function stripRevoked(headers: Headers): void {
  for (const name of Object.values(HEADER)) headers.delete(name);
}
