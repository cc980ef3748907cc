import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Backfilled, EmbeddingStatus } from '@jobmatch/shared/contracts/embeddings';
import * as v from 'valibot';
import { ADMIN_EMAIL } from '../local/demo-accounts.ts';
import { localFolder } from '../local/paths.ts';
import { type Api, apiAs, expectOk } from './api.ts';
import { progressLine } from './progress-line.ts';
import { TARGET_OPTIONS, targetUrl } from './target.ts';

const POSTINGS_PER_PAGE = 1_000;
/** Slow enough for the limit of 600 reads in 15 minutes. */
const STATUS_EVERY_MS = 2_000;

const Options = v.object({
  env: v.string(),
  url: v.optional(v.string()),
  subject: v.picklist(['jobs', 'profiles', 'all'], '--subject is jobs, profiles or all.'),
  force: v.boolean(),
});
type Options = v.InferOutput<typeof Options>;

const Saved = v.object({ cursor: v.string() });

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ...TARGET_OPTIONS,
      subject: { type: 'string', default: 'all' },
      force: { type: 'boolean', default: false },
    },
  });
  const options = v.parse(Options, values);
  const url = targetUrl(options);
  const api = await apiAs(url, ADMIN_EMAIL, 'JOBMATCH_ADMIN_TOKEN');
  const queued = await queueEverything(api, options, cursorFile(url, options));
  console.log(`${queued} put down to be embedded at ${url.host}.`);
  return waitUntilDone(api);
}

/** Page by page. The cursor is kept after each, so that a run that was cut off goes on there. */
async function queueEverything(api: Api, options: Options, file: string): Promise<number> {
  const { subject, force } = options;
  let cursor: string | null = savedCursor(file);
  if (cursor !== null) console.log('Going on where the last run was cut off.');
  let queued = 0;
  do {
    const page = {
      subject,
      force,
      limit: POSTINGS_PER_PAGE,
      ...(cursor === null ? {} : { cursor }),
    };
    const answer = expectOk(await api('POST', '/api/admin/embeddings/backfill', page));
    const backfilled = v.parse(Backfilled, answer);
    queued += backfilled.queued;
    cursor = backfilled.nextCursor;
    if (cursor !== null) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ cursor }));
    }
  } while (cursor !== null);
  rmSync(file, { force: true });
  return queued;
}

async function waitUntilDone(api: Api): Promise<number> {
  const begunMs = Date.now();
  let embeddedBefore: number | null = null;
  for (;;) {
    const answer = expectOk(await api('GET', '/api/admin/embeddings/status'));
    const { postings, tasks, isPaused } = v.parse(EmbeddingStatus, answer);
    embeddedBefore ??= postings.completed;
    const perSecond = ((postings.completed - embeddedBefore) * 1000) / (Date.now() - begunMs + 1);
    process.stdout.write(`\r${progressLine(postings, perSecond)}`);
    const isDone = tasks.pending + tasks.processing === 0;
    if (isDone || isPaused) {
      console.log();
      if (!isDone) console.error('The pipeline is paused: what is put down waits for it to go on.');
      return isDone && postings.failed === 0 ? 0 : 1;
    }
    await sleep(STATUS_EVERY_MS);
  }
}

const cursorFile = ({ host }: URL, { subject, force }: Options): string =>
  join(
    localFolder,
    'backfill',
    `${host.replaceAll(/[^\w.-]/g, '_')}-${subject}${force ? '-force' : ''}.json`,
  );

function savedCursor(file: string): string | null {
  if (!existsSync(file)) return null;
  return v.parse(Saved, JSON.parse(readFileSync(file, 'utf8'))).cursor;
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
