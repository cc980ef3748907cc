/**
 * How long new postings take to be embedded and compared beside 1,000, 10,000 and, with `--full`,
 * 100,000 others.
 *
 *   npm run bench -- embed [--full]
 *
 * A user imports a hundred postings of about 180 words. `searchable` is when all have their vector, and
 * `compared` when all have their list of similar ones, in milliseconds from the import's answer,
 * for each posting of the hundred. The pipeline waits for nothing (no pauses before comparing, no delay of the
 * index), so what is left is its work: queue, model, index and database. The model and the index are local
 * stand-ins; the index compares every vector, which the deployed one does not. What counts is the
 * growth from one size to the next.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fleet, startFleet } from '@jobmatch/tests/fleet';
import { grow } from './postings/grow.ts';
import { sizes } from './postings/sizes.ts';
import { posting } from './postings/synthetic-postings.ts';

const IMPORTED = 100;
const POLL_MS = 50;
const SIZES = sizes();
const WITHOUT_PAUSES = {
  core: { SIMILARITY_DELAY_SECONDS: 0 },
  'ai/local/vectors': { MUTATION_DELAY_MS: 0 },
};

/** What the pipeline leaves in a posting's row, stage by stage. */
const STAGES = { searchable: 'embedded_at', compared: 'similar_computed_at' } as const;
type Stage = keyof typeof STAGES;

/** Milliseconds since `begun` until all of a user's postings have been through a stage. */
async function passed({ database }: Fleet, userId: string, stage: Stage, begun: number) {
  const left = `select count(*) as count from jobs where owner_id = ? and ${STAGES[stage]} is null`;
  for (;;) {
    const [row] = await database.rows<{ count: number }>(left, userId);
    if (row?.count === 0) return performance.now() - begun;
    await sleep(POLL_MS);
  }
}

async function measure(fleet: Fleet, size: number): Promise<Record<Stage, number>> {
  const { token, id } = await fleet.signUp();
  const postings = Array.from({ length: IMPORTED }, (_, i) => {
    const { title, company, description } = posting(size + i);
    return { sourceId: `new-${size}-${i}`, title, company, description };
  });
  const answer = await fleet.send('POST', '/api/jobs/import', { token, body: { postings } });
  if (answer.status !== 200) throw new Error(`The import: ${answer.status} ${answer.text}`);
  const begun = performance.now();
  const searchable = (await passed(fleet, id, 'searchable', begun)) / IMPORTED;
  const compared = (await passed(fleet, id, 'compared', begun)) / IMPORTED;
  return { searchable, compared };
}

const fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
const columns: Record<Stage, number>[] = [];
try {
  let size = 0;
  for (const next of SIZES) {
    await grow(fleet, size, next);
    size = next;
    columns.push(await measure(fleet, size));
  }
} finally {
  await fleet.close();
}
console.log(`| ms a posting | ${SIZES.map((size) => `${size / 1000} k`).join(' | ')} | growth |`);
console.log(`| --- |${' --- |'.repeat(SIZES.length + 1)}`);
for (const stage of ['searchable', 'compared'] as const) {
  const times = columns.map((column) => column[stage]);
  const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
  console.log(
    `| ${stage} | ${times.map((time) => time.toFixed(1)).join(' | ')} | ${growth.toFixed(2)} |`,
  );
}
