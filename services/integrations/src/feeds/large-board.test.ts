import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SourcedPosting, StoredPosting } from '@jobmatch/shared/contracts/postings-intake';
import { newId } from '@jobmatch/shared/ids';
import { expect, it } from 'vitest';
import { greenhouse } from '../job-sources/greenhouse.ts';
import { takeIn } from './intake.ts';

const POSTINGS = 10_000;
/** Of each posting's text. Together they are more than the 100 MB that an isolate has to spare. */
const TEXT_CHARACTERS = 9_000;
/** What may be held at a time: a batch of text, as it came and as it is stored, and names. */
const HEAP_MAX_MB = 60;

setFlagsFromString('--expose_gc');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the flag makes available
const collectGarbage = runInNewContext('gc') as () => void;

/** A board's document, made as it is read. */
function board(): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      if (next === POSTINGS) {
        controller.enqueue(encoder.encode('],"meta":{}}'));
        controller.close();
        return;
      }
      const content = `&lt;p&gt;${`Work number ${next}. `.repeat(TEXT_CHARACTERS / 16)}&lt;/p&gt;`;
      const posting = {
        id: next,
        title: `Job ${next}`,
        absolute_url: 'https://x.example',
        content,
      };
      controller.enqueue(
        encoder.encode(`${next === 0 ? '{"jobs":[' : ','}${JSON.stringify(posting)}`),
      );
      next += 1;
    },
  });
}

it('a board of 10,000 postings is never held as a whole', { timeout: 120_000 }, async () => {
  const wanted = {
    ...{ token: 'acme', baseUrl: 'https://boards.test', etag: null, now: new Date() },
    ...{
      onEtag: () => undefined,
      knownSourceIds: async () => new Set<string>(),
      isWanted: () => true,
    },
  };
  const web = async () =>
    new Response(board(), { headers: { 'content-type': 'application/json' } });
  const limits = { timeoutMs: 1000, stallMs: 60_000, totalMs: 120_000, maxBytes: 150_000_000 };
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let peakBytes = 0;
  let characters = 0;
  const batches: number[] = [];
  const store = async (_: unknown, { postings }: { postings: SourcedPosting[] }) => {
    batches.push(postings.length);
    characters += postings.reduce((sum, { description }) => sum + (description?.length ?? 0), 0);
    collectGarbage();
    peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed - before);
    return postings.map(({ sourceId }): StoredPosting => ({
      id: newId(),
      sourceId,
      status: 'created',
    }));
  };
  const taken = await takeIn(
    { store },
    { source: 'greenhouse', board: 'acme' },
    greenhouse.find(wanted, { web, limits }),
    { seenAt: new Date().toISOString() },
  );
  expect(taken).toMatchObject({ created: POSTINGS, unreadable: 0 });
  expect(characters).toBeGreaterThan(80_000_000);
  expect(peakBytes / 1e6).toBeLessThan(HEAP_MAX_MB);
  // With the other calls of a run below the 32 Worker invocations that a request may make.
  expect(batches.length).toBeLessThan(20);
  process.stdout.write(
    `${POSTINGS} postings, ${Math.round(characters / 1e6)} million characters, ` +
      `${batches.length} batches, at most ${Math.round(peakBytes / 1e6)} MB held\n`,
  );
});
