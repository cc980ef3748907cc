import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';

const PAUSE_MS = 1_000;
const REQUEST_TIMEOUT_MS = 15_000;
const TOO_MANY_REQUESTS = 429;
/** How much of an answer is worth printing, in characters. */
const SHOWN_LENGTH = 500;

const Ready = v.object({ status: v.literal('ready') });
const Health = v.object({ version: v.string() });

export interface SmokeTest {
  url: URL;
  /** How long to wait for the first good answer: a new version takes seconds, a new hostname minutes. */
  patienceMs: number;
  /** How many good answers are wanted in a row after it, none of them to fail. */
  inARow: number;
  /** Names the version that the gateway's answer has to come from, by its tag. */
  gatewayTag?: string;
  /** https://developers.cloudflare.com/workers/versions-and-deployments/version-overrides/ */
  override?: string;
}

/** Asks the fleet whether everything works together. Throws, saying what it answered last. */
export async function smokeTest({
  url,
  patienceMs,
  inARow,
  gatewayTag,
  override,
}: SmokeTest): Promise<void> {
  const headers: Record<string, string> =
    override === undefined ? {} : { 'cloudflare-workers-version-overrides': override };
  const deadlineMs = Date.now() + patienceMs;
  let good = 0;
  while (good < inARow) {
    const trouble = await troubleAt(url, headers, gatewayTag);
    if (trouble === null) {
      good += 1;
      continue;
    }
    const mayPass = good === 0 || trouble.isOverLimit;
    if (!mayPass || Date.now() > deadlineMs) {
      throw new Error(`The smoke test of ${url.origin} failed: ${trouble.what}`);
    }
    await sleep(PAUSE_MS);
  }
}

interface Trouble {
  what: string;
  /** We ask too often, which says nothing about the version. */
  isOverLimit?: boolean;
}

async function troubleAt(
  url: URL,
  headers: Record<string, string>,
  gatewayTag: string | undefined,
): Promise<Trouble | null> {
  try {
    const ready = await ask(new URL('/ready', url), headers);
    const said = await ready.text();
    if (!ready.ok) {
      const what = `/ready answered ${ready.status}: ${said.slice(0, SHOWN_LENGTH)}`;
      return { what, isOverLimit: ready.status === TOO_MANY_REQUESTS };
    }
    v.parse(Ready, JSON.parse(said));
    if (gatewayTag === undefined) return null;
    const health = await ask(new URL('/health', url), headers);
    const { version } = v.parse(Health, await health.json());
    return version === gatewayTag ? null : { what: `/health is answered by version ${version}` };
  } catch (err) {
    return { what: err instanceof Error ? err.message : String(err) };
  }
}

const ask = (url: URL, headers: Record<string, string>): Promise<Response> =>
  fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
