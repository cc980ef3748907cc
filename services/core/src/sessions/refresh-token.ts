import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { signingKeys } from '../auth/signing-keys.ts';
import type { Env } from '../env.ts';

/**
 * A refresh token is base64url of: session id (16 bytes), secret (32), tag (16). Opaque to clients.
 * The tag proves that we issued it for that session, so that a stale token, of which nothing is
 * stored any more, still betrays its session's theft, while an invented one cannot end a session.
 */
const SESSION_BYTES = 16;
const SECRET_BYTES = 32;
const TAG_BYTES = 16;
const TOKEN_BYTES = SESSION_BYTES + SECRET_BYTES + TAG_BYTES;

type Keys = Pick<Env, 'JWT_SIGNING_KEYS'>;

/** The first refresh token of a session. */
export function newRefreshToken(env: Keys, sessionId: string): string {
  const [key] = refreshKeys(env);
  return encode(key, sessionId, randomBytes(SECRET_BYTES));
}

/**
 * The token that follows `token`. Derived, not random, so that a client that sends one token twice
 * can be given the same successor twice although only hashes are stored. One per signing key, the
 * current key's first: a rotation of the keys must not come between the two answers.
 */
export function successors(env: Keys, token: string): readonly [string, ...string[]] {
  const parts = decode(token);
  if (parts === null) throw new Error('Not a refresh token.');
  const next = (key: Buffer) => encode(key, parts.sessionId, mac(key, 'successor', parts.bytes));
  const [first, ...others] = refreshKeys(env);
  return [next(first), ...others.map(next)];
}

/** The session a token names, be it ours or invented; null for what is no refresh token at all. */
export const sessionOf = (token: string): string | null => decode(token)?.sessionId ?? null;

/** Whether we issued this token, whenever that was, for the session it names. */
export function isGenuine(env: Keys, token: string): boolean {
  const parts = decode(token);
  if (parts === null) return false;
  const { sessionId, secret, tag } = parts;
  return refreshKeys(env).some((key) => timingSafeEqual(tagOf(key, sessionId, secret), tag));
}

/** The SHA-256 under which a refresh token is stored, in hex. */
export async function hashRefreshToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return Buffer.from(digest).toString('hex');
}

function encode(key: Buffer, sessionId: string, secret: Buffer): string {
  const tag = tagOf(key, sessionId, secret);
  return Buffer.concat([sessionBytes(sessionId), secret, tag]).toString('base64url');
}

interface Parts {
  bytes: Buffer;
  sessionId: string;
  secret: Buffer;
  tag: Buffer;
}

function decode(token: string): Parts | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== TOKEN_BYTES || bytes.toString('base64url') !== token) return null;
  const hex = bytes.toString('hex', 0, SESSION_BYTES);
  return {
    bytes,
    sessionId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    secret: bytes.subarray(SESSION_BYTES, SESSION_BYTES + SECRET_BYTES),
    tag: bytes.subarray(SESSION_BYTES + SECRET_BYTES),
  };
}

const sessionBytes = (sessionId: string) => Buffer.from(sessionId.replaceAll('-', ''), 'hex');

const tagOf = (key: Buffer, sessionId: string, secret: Buffer) =>
  mac(key, 'tag', Buffer.concat([sessionBytes(sessionId), secret])).subarray(0, TAG_BYTES);

const mac = (key: Buffer, purpose: 'successor' | 'tag', data: Buffer): Buffer =>
  createHmac('sha256', key).update(`${purpose}:`).update(data).digest();

/** One HMAC key per signing key; HKDF (RFC 5869) keeps it apart from the signatures. */
function refreshKeys(env: Keys): [Buffer, ...Buffer[]] {
  const derive = ({ d }: { d: string }) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), '', 'jobmatch refresh token', 32));
  const [current, ...earlier] = signingKeys(env);
  return [derive(current), ...earlier.map(derive)];
}
