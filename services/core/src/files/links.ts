import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Env } from '../env.ts';

type LinkEnv = Pick<Env, 'FILE_LINK_KEY'>;

const DAY_SECONDS = 24 * 60 * 60;

const signature = (env: LinkEnv, id: string, exp: string): string =>
  createHmac('sha256', Buffer.from(env.FILE_LINK_KEY, 'base64'))
    .update(`${id}.${exp}`)
    .digest('base64url');

/** An absolute link that opens one file without a token until `expSeconds` (seconds since 1970). */
export function fileLink(env: LinkEnv, origin: string, id: string, expSeconds: number): string {
  const exp = String(expSeconds);
  return `${downloadUrl(origin, id)}?exp=${exp}&sig=${signature(env, id, exp)}`;
}

/** Where a file's owner downloads it. */
export const downloadUrl = (origin: string, id: string): string =>
  `${origin}/api/files/download/${id}`;

/**
 * The link an avatar is shown by. It holds for a day at least and is the same all day, so that a
 * profile's ETag and a browser's cached image stay good.
 */
export function avatarLink(env: LinkEnv, origin: string, id: string, nowMs: number): string {
  const today = Math.floor(nowMs / 1000 / DAY_SECONDS);
  return fileLink(env, origin, id, (today + 2) * DAY_SECONDS);
}

declare const verified: unique symbol;

/** Permission to read one file, whoever asks: its owner has signed a link for it. */
export interface VerifiedLink {
  readonly fileId: string;
  readonly [verified]: true;
}

/** What a signed link has in its query. */
export interface Link {
  exp?: string | undefined;
  sig?: string | undefined;
}

/**
 * Null where the signature is not ours or its time is over. Signatures are compared as text, because
 * two texts can decode to the same bytes.
 */
export function verifyLink(
  env: LinkEnv,
  id: string,
  { exp, sig }: Link,
  nowMs: number,
): VerifiedLink | null {
  if (exp === undefined || sig === undefined) return null;
  const expected = Buffer.from(signature(env, id, exp));
  const sent = Buffer.from(sig);
  if (sent.byteLength !== expected.byteLength || !timingSafeEqual(sent, expected)) return null;
  if (!(Number(exp) * 1000 > nowMs)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that applies the brand
  return { fileId: id } as VerifiedLink;
}
