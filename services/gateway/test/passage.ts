import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { newId } from '@jobmatch/shared/ids';
import { type JWK, SignJWT, importJWK } from 'jose';
import type { Env } from '../src/env.ts';
import { handle } from '../src/gateway.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      TEST_SIGNING_KEY: JWK;
    }
  }
}

// The bindings are those of wrangler.jsonc; their contracts are what Env adds to them.
export const bindings = env as unknown as Env;

/** A token as core signs them, for a user of its own unless one is given. */
export async function newToken(userId: string = newId()): Promise<string> {
  const key = await importJWK(env.TEST_SIGNING_KEY, 'ES256');
  return new SignJWT({ sid: newId(), role: 'user' })
    .setProtectedHeader({ alg: 'ES256', kid: 'test' })
    .setIssuer(env.JWT_ISSUER)
    .setAudience(env.JWT_AUDIENCE)
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime('15m')
    .sign(key);
}

interface Init extends RequestInit {
  token?: string;
  address?: string;
}

/** One request through the gateway, with everything it left for later done. */
export async function pass(
  path: string,
  { token, address = '203.0.113.1', ...init }: Init = {},
  withEnv: Env = bindings,
): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('cf-connecting-ip', address);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const ctx = createExecutionContext();
  const response = await handle(
    new Request(`https://gateway.test${path}`, { ...init, headers }),
    withEnv,
    ctx,
  );
  await waitOnExecutionContext(ctx);
  return response;
}

/** A binding that counts the calls of its methods, by name. */
export function counting<Binding extends object>(
  binding: Binding,
  calls: Record<string, number>,
  name: string,
): Binding {
  return new Proxy(binding, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const label = `${name}.${String(property)}`;
        calls[label] = (calls[label] ?? 0) + 1;
        return Reflect.apply(value, target, args);
      };
    },
  });
}
