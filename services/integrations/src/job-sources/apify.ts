import * as v from 'valibot';
import { ask } from '../outbound/ask.ts';
import { UpstreamError } from '../outbound/upstream-error.ts';
import { askJson } from './board-json.ts';
import type { SiteSource, SiteWanted } from './job-source.ts';

/** Longest that Apify holds an answer back until a run ends. */
const LONGEST_WAIT_S = 60;
/** Between two looks at a run, should Apify answer at once. */
const PAUSE_MS = 1000;

const Run = v.object({
  data: v.object({ id: v.string(), status: v.string(), defaultDatasetId: v.string() }),
});
type Run = v.InferOutput<typeof Run>['data'];

const Items = v.array(v.unknown());
const UNDER_WAY = new Set(['READY', 'RUNNING', 'TIMING-OUT', 'ABORTING']);

type Access = Parameters<SiteSource['find']>[1];

/**
 * Runs an actor, waits until the run has ended and answers the items it found, at most `maxItems`.
 * https://docs.apify.com/api/v2. The dataset of a run under way is not read: it would be part of an
 * answer. A run that does not end in time is aborted, as it is paid for by the minute.
 */
export async function runActor(
  { baseUrl, actor, token, runTimeoutMs }: SiteWanted['apify'],
  input: Record<string, unknown>,
  maxItems: number,
  access: Access,
): Promise<unknown[]> {
  const deadline = Date.now() + runTimeoutMs;
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const seconds = Math.ceil(runTimeoutMs / 1000);
  const start = new URL(`/v2/acts/${actor}/runs?timeout=${seconds}`, baseUrl);
  const started = await askJson(access, start, Run, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const ended = await untilEnd(started.data, deadline, async (run, waitSeconds) => {
    const url = new URL(`/v2/actor-runs/${run.id}?waitForFinish=${waitSeconds}`, baseUrl);
    const timeoutMs = access.limits.timeoutMs + waitSeconds * 1000;
    const patient = { ...access, limits: { ...access.limits, timeoutMs } };
    return (await askJson(patient, url, Run, { headers })).data;
  });
  if (ended === null) {
    await abort(access, new URL(`/v2/actor-runs/${started.data.id}/abort`, baseUrl), headers);
    throw new UpstreamError('too_slow');
  }
  if (ended.status !== 'SUCCEEDED') throw new UpstreamError('incomplete');
  const dataset = new URL(`/v2/datasets/${ended.defaultDatasetId}/items`, baseUrl);
  dataset.search = new URLSearchParams({
    ...{ format: 'json', clean: 'true', limit: String(maxItems) },
  }).toString();
  return (await askJson(access, dataset, Items, { headers })).slice(0, maxItems);
}

/** Null where the deadline comes first. */
async function untilEnd(
  started: Run,
  deadline: number,
  look: (run: Run, waitSeconds: number) => Promise<Run>,
): Promise<Run | null> {
  let run = started;
  while (UNDER_WAY.has(run.status)) {
    const leftMs = deadline - Date.now();
    if (leftMs <= 0) return null;
    const lookedAt = Date.now();
    run = await look(run, Math.min(LONGEST_WAIT_S, Math.ceil(leftMs / 1000)));
    const pauseMs = Math.min(PAUSE_MS - (Date.now() - lookedAt), deadline - Date.now());
    if (UNDER_WAY.has(run.status) && pauseMs > 0) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return run;
}

/** Whatever becomes of it, the search has failed already. */
async function abort({ web, limits }: Access, url: URL, headers: HeadersInit): Promise<void> {
  try {
    const response = await ask(web, url, { method: 'POST', headers, timeoutMs: limits.timeoutMs });
    await response.body?.cancel();
  } catch (err) {
    if (!(err instanceof UpstreamError)) throw err;
  }
}
