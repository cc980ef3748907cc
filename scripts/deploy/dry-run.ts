import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConsole } from '../local/console.ts';
import { chooseServices } from './chosen-services.ts';
import type { Environment } from './environment.ts';
import type { Live } from './live-version.ts';
import { writtenConfigOf } from './rendered-config.ts';
import { wranglerFor } from './wrangler.ts';

interface DryRun {
  environment: Environment;
  order: readonly string[];
  service?: string[] | undefined;
  /** The commit to take for what is live, which only the account knows; absent: nothing is. */
  since?: string | undefined;
  say: (line: string) => void;
}

/** Builds what a deploy would upload and says in which order. Needs no account and asks nobody. */
export async function dryRun({
  environment,
  order,
  service: asked,
  since,
  say,
}: DryRun): Promise<number> {
  const live = since === undefined ? null : ({ versionId: '', commit: since } satisfies Live);
  const chosen = await chooseServices(order, asked, new Map(order.map((each) => [each, live])));
  const names = chosen.map(({ service }) => service);
  if (names.includes('core')) say('would apply what the database lacks of the migrations');
  if (names.includes('gateway')) await buildConsole();
  const wrangler = wranglerFor(environment, writtenConfigOf);
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-deploy-'));
  try {
    for (const { service, why } of chosen) {
      const args = ['deploy', '--dry-run', '--outdir', join(folder, service)];
      const output = await wrangler.run(service, args);
      const size = /^Total Upload: .*$/m.exec(output)?.[0] ?? 'built';
      say(`would deploy ${service} (${why}): ${size}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (chosen.length === 0) say('nothing has changed');
  return 0;
}
