import * as v from 'valibot';
import type { Wrangler } from '../deploy/wrangler.ts';
import type { AiGatewayApi } from './ai-gateway.ts';
import type { Plan } from './plan.ts';

/** What the account has already, by name. */
export interface Existing {
  /** Title → id. */
  kvNamespaces: ReadonlyMap<string, string>;
  buckets: ReadonlySet<string>;
  /** Name → id. */
  databases: ReadonlyMap<string, string>;
  indexes: ReadonlySet<string>;
  queues: ReadonlySet<string>;
  aiGateways: ReadonlySet<string>;
}

const Namespaces = v.array(v.object({ id: v.string(), title: v.string() }));
const Databases = v.array(v.object({ uuid: v.string(), name: v.string() }));
const Indexes = v.array(v.object({ name: v.string() }));

/** The most pages of queues that are read: far more than an account may have. */
const QUEUE_PAGES_MAX = 200;

/** Asks for all of it. Throws where the account does not answer: absent and unknown are not the same. */
export async function existingIn(
  wrangler: Wrangler,
  gateways: AiGatewayApi,
  plan: Plan,
): Promise<Existing> {
  const [namespaces, buckets, named, indexes, queues, aiGateways] = await Promise.all([
    kvNamespaces(wrangler),
    bucketsOf(wrangler),
    databases(wrangler),
    indexesOf(wrangler),
    queuesOf(wrangler),
    gateways.present(plan.aiGateways),
  ]);
  return {
    kvNamespaces: namespaces,
    buckets,
    databases: named,
    indexes,
    queues,
    aiGateways: new Set(aiGateways),
  };
}

export async function kvNamespaces(wrangler: Wrangler): Promise<ReadonlyMap<string, string>> {
  const output = await wrangler.run('core', ['kv', 'namespace', 'list']);
  return new Map(v.parse(Namespaces, JSON.parse(output)).map(({ title, id }) => [title, id]));
}

export async function databases(wrangler: Wrangler): Promise<ReadonlyMap<string, string>> {
  const output = await wrangler.run('core', ['d1', 'list', '--json']);
  return new Map(v.parse(Databases, JSON.parse(output)).map(({ name, uuid }) => [name, uuid]));
}

async function indexesOf(wrangler: Wrangler): Promise<ReadonlySet<string>> {
  const output = await wrangler.run('ai', ['vectorize', 'list', '--json']);
  return new Set(v.parse(Indexes, JSON.parse(output)).map(({ name }) => name));
}

/** Has no JSON: one `name:` line for each bucket. */
async function bucketsOf(wrangler: Wrangler): Promise<ReadonlySet<string>> {
  const output = await wrangler.run('core', ['r2', 'bucket', 'list']);
  return new Set([...output.matchAll(/^name:\s+(\S+)$/gm)].map(([, name = '']) => name));
}

/** Has no JSON either: a table, page by page, the name in its second column. */
async function queuesOf(wrangler: Wrangler): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let page = 1; page <= QUEUE_PAGES_MAX; page += 1) {
    const output = await wrangler.run('core', ['queues', 'list', '--page', String(page)]);
    const names = [...output.matchAll(/^│ [0-9a-f]{32} +│ (\S+)/gm)].map(([, name = '']) => name);
    if (names.every((name) => found.has(name))) break;
    for (const name of names) found.add(name);
  }
  return found;
}
