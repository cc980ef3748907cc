import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Web } from '../outbound/web.ts';
import type { Found, UpstreamLimits } from './job-source.ts';

/** What a board answers, by address, and what is to become of it. */
const Fixture = v.object({
  token: v.string(),
  answers: v.record(v.string(), v.unknown()),
  /** In our vocabulary; fields that are left out do not matter. */
  postings: v.array(v.record(v.string(), v.unknown())),
  unreadable: v.array(v.nullable(v.string())),
});

export const fixtureOf = (source: string) =>
  v.parse(
    Fixture,
    JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${source}.json`), 'utf8')),
  );

export const LIMITS: UpstreamLimits = {
  ...{ timeoutMs: 1000, stallMs: 1000, totalMs: 5000, maxBytes: 1_000_000 },
};

/** An internet of these answers. Anything else is not there. */
export const webOfAnswers =
  (answers: Record<string, unknown>): Web =>
  async ({ url }) =>
    Object.hasOwn(answers, url)
      ? Response.json(answers[url])
      : Response.json({ error: 'Not found' }, { status: 404 });

export async function all(found: AsyncIterable<Found>): Promise<Found[]> {
  const entries: Found[] = [];
  for await (const entry of found) entries.push(entry);
  return entries;
}
