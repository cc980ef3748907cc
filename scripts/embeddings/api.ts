import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { DEMO_PASSWORD } from '../local/demo-accounts.ts';
import { isLocal } from './target.ts';

const TIMEOUT_MS = 60_000;
/** How often a request is sent again that came too early. */
const TRIES_MAX = 5;
const DEFAULT_PAUSE_SECONDS = 10;

const SignedIn = v.object({ token: v.string() });

export interface Answer {
  status: number;
  body: unknown;
}

export type Api = (method: string, path: string, body?: unknown) => Promise<Answer>;

/**
 * Requests to a fleet as one account: with the token of the named variable, or as the demo account
 * where the fleet is local. Waits where it is told to, and signs in anew when the token has expired.
 */
export async function apiAs(url: URL, email: string, tokenVariable: string): Promise<Api> {
  const given = process.env[tokenVariable];
  const signIn = async (): Promise<string> => {
    if (given !== undefined) return given;
    if (!isLocal(url)) throw new Error(`Set ${tokenVariable} to an access token for ${url.host}.`);
    const login = { email, password: DEMO_PASSWORD };
    return v.parse(SignedIn, expectOk(await send(url, 'POST', '/api/auth/login', login))).token;
  };
  let token = await signIn();
  return async (method, path, body) => {
    const answer = await send(url, method, path, body, token);
    if (answer.status !== 401 || given !== undefined) return answer;
    token = await signIn();
    return send(url, method, path, body, token);
  };
}

/** The body of an answer that is a success. */
export function expectOk({ status, body }: Answer): unknown {
  if (status < 200 || status > 299) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

async function send(
  url: URL,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((err: unknown) => {
      throw new Error(`${url.origin} does not answer.`, { cause: err });
    });
    const text = await response.text();
    if (response.status !== 429 || tries === TRIES_MAX) {
      return { status: response.status, body: text === '' ? null : parsed(text) };
    }
    const pauseSeconds = Number(response.headers.get('retry-after') ?? DEFAULT_PAUSE_SECONDS);
    console.log(`\nAsked to wait ${pauseSeconds} s.`);
    await sleep(pauseSeconds * 1000);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
