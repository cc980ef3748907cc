import * as v from 'valibot';
import type { Commit } from './git.ts';
import type { Live } from './live-version.ts';
import type { SmokeTest } from './smoke-test.ts';
import type { Wrangler } from './wrangler.ts';

/** One service about to be deployed. */
export interface Release {
  service: string;
  /** Its Worker's name in the environment. */
  worker: string;
  commit: Commit;
  wrangler: Wrangler;
  /** Throws where the fleet does not work. Does nothing while there is no gateway to ask. */
  smoke: (test: Pick<SmokeTest, 'inARow' | 'gatewayTag' | 'override'>) => Promise<void>;
  say: (line: string) => void;
}

/** What the account keeps about a version, in characters. */
const MESSAGE_MAX_LENGTH = 100;
const CANARY_PERCENT = 10;
/** Enough that a tenth of the traffic is met with nine chances in ten; the gateway is met for certain. */
const CANARY_ANSWERS = 22;

const Deployed = v.object({ type: v.literal('deploy'), version_id: v.string() });
const Uploaded = v.object({ type: v.literal('version-upload'), version_id: v.string() });

/** How a later deploy, and `/health`, know which commit a version was made of. */
const naming = ({ sha, subject }: Commit): string[] => [
  ...['--tag', sha],
  ...['--message', subject.slice(0, MESSAGE_MAX_LENGTH)],
];

/** All traffic goes to the new version at once; routes, crons and queue consumers with it. */
export async function releaseAtOnce(release: Release): Promise<void> {
  const { service, commit, wrangler, say } = release;
  const { version_id: id } = await wrangler.report(
    service,
    ['deploy', ...naming(commit)],
    Deployed,
  );
  say(`${service}: version ${id} has all traffic`);
  await release.smoke({ inARow: 1, ...expected(release) });
}

/**
 * A tenth of the traffic first. If the smoke test fails then, the old version has all of it back, unless
 * `keepCanary`; the error is thrown either way.
 */
export async function releaseGradually(
  release: Release,
  { versionId: old }: Live,
  keepCanary: boolean,
): Promise<void> {
  const { service, worker, commit, wrangler, say } = release;
  const upload = ['versions', 'upload', ...naming(commit)];
  const { version_id: id } = await wrangler.report(service, upload, Uploaded);
  const shift = async (...shares: string[]): Promise<void> => {
    await wrangler.run(service, ['versions', 'deploy', ...shares, '--yes']);
    say(`${service}: ${shares.join(', ')}`);
  };

  await shift(`${id}@${CANARY_PERCENT}%`, `${old}@${100 - CANARY_PERCENT}%`);
  try {
    const override = `${worker}="${id}"`;
    await release.smoke({ inARow: CANARY_ANSWERS, override, ...expected(release) });
  } catch (err) {
    if (!keepCanary) await shift(`${old}@100%`);
    throw err;
  }
  await shift(`${id}@100%`);
  // A version has no routes, crons or queue consumers; they belong to the Worker.
  await wrangler.run(service, ['triggers', 'deploy']);
  await release.smoke({ inARow: 1, ...expected(release) });
}

/** Only the gateway tells the internet which version it is. */
const expected = ({ service, commit }: Release): { gatewayTag?: string } =>
  service === 'gateway' ? { gatewayTag: commit.sha } : {};
