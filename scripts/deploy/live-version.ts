import * as v from 'valibot';
import { type Wrangler, isNoSuchWorker } from './wrangler.ts';

/** What a service answers with at the moment. */
export interface Live {
  /** The version that has most of the traffic. */
  versionId: string;
  /** The commit it was made of; null where no version among the last ten deployments says. */
  commit: string | null;
}

const Deployments = v.array(
  v.object({
    created_on: v.string(),
    versions: v.array(v.object({ version_id: v.string(), percentage: v.number() })),
  }),
);
const Version = v.object({
  annotations: v.optional(v.object({ 'workers/tag': v.optional(v.string()) }), {}),
});
const COMMIT = /^[0-9a-f]{40}$/;

/** One deployment of the past. */
export interface PastDeployment {
  /** The version with most of its traffic. */
  versionId: string;
  percentage: number;
}

/** The last ten deployments of a service, newest first; none where it was never deployed. */
export async function deploymentsOf(
  wrangler: Wrangler,
  service: string,
): Promise<PastDeployment[]> {
  try {
    const output = await wrangler.run(service, ['deployments', 'list', '--json']);
    return v
      .parse(Deployments, JSON.parse(output))
      .toSorted((one, other) => other.created_on.localeCompare(one.created_on))
      .flatMap(({ versions }) =>
        versions
          .toSorted((one, other) => other.percentage - one.percentage)
          .slice(0, 1)
          .map(({ version_id: versionId, percentage }) => ({ versionId, percentage })),
      );
  } catch (err) {
    if (isNoSuchWorker(err)) return [];
    throw err;
  }
}

/** The commit that a version was tagged with when it was deployed from here; null for any other. */
export async function commitOf(
  wrangler: Wrangler,
  service: string,
  versionId: string,
): Promise<string | null> {
  const output = await wrangler.run(service, ['versions', 'view', versionId, '--json']);
  const tag = v.parse(Version, JSON.parse(output)).annotations['workers/tag'] ?? '';
  return COMMIT.test(tag) ? tag : null;
}

/**
 * What is live, null where nothing is. Changing a secret makes a version without a tag out of the code
 * that was there, so the commit is that of the newest deployment that has one.
 */
export async function liveVersion(wrangler: Wrangler, service: string): Promise<Live | null> {
  const deployments = await deploymentsOf(wrangler, service);
  const [newest] = deployments;
  if (newest === undefined) return null;
  for (const { versionId } of deployments) {
    const commit = await commitOf(wrangler, service, versionId);
    if (commit !== null) return { versionId: newest.versionId, commit };
  }
  return { versionId: newest.versionId, commit: null };
}
