import * as v from 'valibot';
import { runTool } from '../check/tool.ts';
import { ACCEPTED_ADVISORIES, type Accepted } from './accepted-advisories.ts';
import type { Finding, Outcome, Part } from './part.ts';

const Report = v.object({
  advisories: v.record(
    v.string(),
    v.object({
      title: v.string(),
      module_name: v.string(),
      vulnerable_versions: v.string(),
      severity: v.string(),
      github_advisory_id: v.nullish(v.string()),
      url: v.string(),
      findings: v.array(v.object({ version: v.string(), paths: v.array(v.string()) })),
    }),
  ),
  metadata: v.object({ totalDependencies: v.number() }),
});
type Advisory = v.InferOutput<typeof Report>['advisories'][string];

/** Every dependency of the lockfile against the registry's advisories. Those accepted are let pass. */
export const advisories: Part = {
  name: 'advisories',
  remedy:
    'raise the version in pnpm-workspace.yaml, or say in scripts/audit/accepted-advisories.ts why it does not concern us',
  run: () => askRegistry(new Date().toISOString().slice(0, 10)),
};

interface Asking {
  accepted?: readonly Accepted[];
  /** Further options of pnpm’s. */
  options?: readonly string[];
}

/** `today` is a day like 2026-01-31. */
export async function askRegistry(
  today: string,
  { accepted = ACCEPTED_ADVISORIES, options = [] }: Asking = {},
): Promise<Outcome> {
  const { output } = await runTool('pnpm', ['audit', '--json', ...options]);
  const report = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), output);
  // What pnpm prints in place of a report is why it has none.
  if (!report.success) {
    return { notAsked: `the registry did not say; pnpm: ${output.replaceAll(/\s+/g, ' ')}` };
  }
  const { advisories: all, metadata } = report.output;
  const known = Object.values(all);
  const found = known
    .filter((advisory) => !accepted.some((entry) => lets(entry, advisory, today)))
    .map(findingOf);
  const looked = `${metadata.totalDependencies} dependencies, ${known.length} known vulnerabilities, ${known.length - found.length} of them accepted`;
  return { looked, found };
}

const lets = (entry: Accepted, advisory: Advisory, today: string): boolean =>
  entry.advisory === advisory.github_advisory_id &&
  entry.package === advisory.module_name &&
  today < entry.untilDay;

function findingOf({ title, severity, url, module_name, findings }: Advisory): Finding {
  const versions = findings.map(({ version }) => version).join(', ');
  const [path = ''] = findings.flatMap(({ paths }) => paths);
  return {
    place: `${module_name} ${versions}`,
    what: `${severity}: ${title} (${url}), by ${path}`,
  };
}
