import * as v from 'valibot';
import { type Env, sites } from './env.ts';
import { Fault } from './settings.ts';

/** Longer than anybody waits. */
const SLOW_MS = 60_000;
const ELEMENT = `{"id":1,"name":"${'x'.repeat(64_000)}"},`;

const JSON_ANSWER = { headers: { 'content-type': 'application/json; charset=utf-8' } };

type Answer = (wellBehaved: () => Promise<string>) => Response | Promise<Response>;

const ANSWERS: Readonly<Record<Exclude<Fault, 'none'>, Answer>> = {
  down: () => {
    throw new Error('connect ECONNREFUSED');
  },
  failing: () => new Response('Internal Server Error', { status: 500 }),
  busy: () => new Response('', { status: 429, headers: { 'retry-after': '30' } }),
  slow: async () => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return new Response('{}', JSON_ANSWER);
  },
  stalled: () => new Response(stalled(), JSON_ANSWER),
  huge: () => new Response(endless(), JSON_ANSWER),
  redirecting: () =>
    new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }),
  html: () =>
    new Response('<!doctype html><h1>Down for maintenance</h1>', {
      headers: { 'content-type': 'text/html' },
    }),
  truncated: async (wellBehaved) => {
    const body = await wellBehaved();
    return new Response(body.slice(0, Math.floor(body.length * 0.7)), JSON_ANSWER);
  },
};

/**
 * The answer of a site that misbehaves; null where it behaves. `wellBehaved` is the body that a
 * truncated answer breaks off.
 */
export async function faultyAnswer(
  env: Env,
  site: string,
  wellBehaved: () => Promise<string>,
): Promise<Response | null> {
  const stored = await sites(env).read(`fault:${site}`);
  const fault = v.parse(Fault, stored === null ? 'none' : JSON.parse(stored));
  return fault === 'none' ? null : ANSWERS[fault](wellBehaved);
}

const stalled = () =>
  new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"jobs":[')),
    // A timer: a promise that nothing can settle any more is ended by the runtime.
    pull: () => new Promise((resolve) => setTimeout(resolve, SLOW_MS)),
  });

function endless() {
  const encoder = new TextEncoder();
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(encoder.encode(isFirst ? '{"jobs":[' : ELEMENT));
      isFirst = false;
    },
  });
}
