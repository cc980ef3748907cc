import { DIMENSIONS, METADATA_INDEXES } from '@jobmatch/ai/vector-index-definition';
import { readMigrations } from '../check/migrations.ts';
import type { Plan } from './plan.ts';
import { DESTINATIONS_SWITCH } from './telemetry.ts';

/** The plan in lines that a person can compare with the account. */
export function describePlan(plan: Plan): string {
  const metadata = Object.entries(METADATA_INDEXES).map(([name, type]) => `${name} (${type})`);
  const sections: [title: string, lines: string[]][] = [
    ['KV namespaces', plan.kvNamespaces.map(({ title, binding }) => `${title} as ${binding}`)],
    ['R2 buckets', plan.buckets],
    [
      'D1 databases',
      plan.databases.map((name) => `${name}, ${readMigrations().length} migrations`),
    ],
    [
      'Vectorize indexes',
      plan.indexes.map(
        (name) =>
          `${name}, ${DIMENSIONS} dimensions, cosine; before the first vector metadata indexes on ${metadata.join(', ')}`,
      ),
    ],
    [
      'queues',
      plan.queues.map(({ name, deadLetterQueue }) =>
        deadLetterQueue === null ? name : `${name}, dead letters to ${deadLetterQueue}`,
      ),
    ],
    ['AI Gateways', plan.aiGateways],
    ['Analytics Engine datasets (made by the first write)', plan.datasets],
    [
      'Durable Object classes (made by the first deploy)',
      plan.durableObjects.map(
        ({ worker, className, migration }) => `${className} of ${worker}, migration ${migration}`,
      ),
    ],
    [
      'custom domains (made by the first deploy, DNS and certificate included)',
      plan.domains.map(({ worker, hostname }) => `${hostname} for ${worker}`),
    ],
    [
      `telemetry destinations (made in the dashboard if wanted, and named with ${DESTINATIONS_SWITCH}=true)`,
      plan.destinations,
    ],
    ...secretSections(plan),
  ];
  return [
    plan.environment,
    ...sections.flatMap(([title, lines]) => [
      `  ${lines.length} ${title}`,
      ...lines.map((line) => `    ${line}`),
    ]),
  ].join('\n');
}

function secretSections({ secrets }: Plan): [title: string, lines: string[]][] {
  const lines = (chosen: Plan['secrets']): string[] =>
    chosen.map(({ service, name, from }) => `${service} ${name}: ${from}`);
  const required = secrets.filter((secret) => secret.required);
  return [
    ['secrets that are generated', lines(required.filter(({ make }) => make !== null))],
    ['secrets to paste', lines(required.filter(({ make }) => make === null))],
    ['secrets that may be pasted', lines(secrets.filter((secret) => !secret.required))],
  ];
}
