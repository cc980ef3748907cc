import { DIMENSIONS, METADATA_INDEXES } from '@jobmatch/ai/vector-index-definition';
import * as v from 'valibot';
import type { Wrangler } from '../deploy/wrangler.ts';
import type { AiGatewayApi } from './ai-gateway.ts';
import type { Existing } from './existing.ts';
import type { Plan } from './plan.ts';

const MetadataIndexes = v.array(v.object({ propertyName: v.string() }));

/**
 * Creates what the plan has and the account has not, one by one: whatever breaks off in between, the
 * next run goes on from there. Answers how many things it created.
 */
export async function createMissing(
  plan: Plan,
  existing: Existing,
  wrangler: Wrangler,
  gateways: AiGatewayApi,
  say: (line: string) => void,
): Promise<number> {
  let count = 0;
  const create = async (what: string, make: () => Promise<unknown>): Promise<void> => {
    await make();
    count += 1;
    say(`created ${what}`);
  };
  const run = (service: string, ...args: string[]) => wrangler.run(service, args);

  for (const { title } of plan.kvNamespaces) {
    if (existing.kvNamespaces.has(title)) continue;
    await create(`KV namespace ${title}`, () => run('core', 'kv', 'namespace', 'create', title));
  }
  for (const name of missing(plan.buckets, existing.buckets)) {
    await create(`R2 bucket ${name}`, () => run('core', 'r2', 'bucket', 'create', name));
  }
  for (const name of plan.databases.filter((database) => !existing.databases.has(database))) {
    await create(`D1 database ${name}`, () => run('core', 'd1', 'create', name));
  }
  for (const name of missing(plan.indexes, existing.indexes)) {
    const shape = ['--dimensions', String(DIMENSIONS), '--metric', 'cosine'];
    await create(`Vectorize index ${name}`, () => run('ai', 'vectorize', 'create', name, ...shape));
  }
  // Only vectors that come after a metadata index can be found by it, so this is before any deploy.
  for (const name of plan.indexes) {
    const output = await run('ai', 'vectorize', 'list-metadata-index', name, '--json');
    const present = v.parse(MetadataIndexes, JSON.parse(output)).map((each) => each.propertyName);
    for (const [property, type] of Object.entries(METADATA_INDEXES)) {
      if (present.includes(property)) continue;
      const args = [name, '--propertyName', property, '--type', type];
      await create(`metadata index ${property} of ${name}`, () =>
        run('ai', 'vectorize', 'create-metadata-index', ...args),
      );
    }
  }
  for (const name of missing(
    plan.queues.map((queue) => queue.name),
    existing.queues,
  )) {
    await create(`queue ${name}`, () => run('core', 'queues', 'create', name));
  }
  for (const id of missing(plan.aiGateways, existing.aiGateways)) {
    await create(`AI Gateway ${id}`, () => gateways.create(id));
  }
  return count;
}

const missing = (wanted: readonly string[], present: ReadonlySet<string>): string[] =>
  wanted.filter((name) => !present.has(name));
