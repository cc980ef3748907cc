import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { buildConsole } from '../local/console.ts';
import { Environment } from './environment.ts';
import { provisionedConfigOf, writtenConfigOf } from './rendered-config.ts';
import { wranglerFor } from './wrangler.ts';

const NAME = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
const Options = v.object({
  env: Environment,
  name: v.pipe(
    v.string('Say what to call it: --name pr-12.'),
    v.regex(NAME, 'A name is part of a hostname: lower case, digits and hyphens.'),
  ),
  delete: v.boolean(),
});
const Previewed = v.object({
  type: v.literal('preview'),
  preview_urls: v.pipe(v.array(v.string()), v.minLength(1, 'The preview has no address.')),
});

/** No tokens of other issuers are taken in a preview. */
const SECRETS = { EXTERNAL_ISSUER_SECRETS: '{}' };

/** Shows this checkout's gateway and console in front of an environment's other services, or takes it away. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      env: { type: 'string', default: 'development' },
      name: { type: 'string' },
      delete: { type: 'boolean', default: false },
    },
  });
  const options = v.parse(Options, values);
  const { env, name } = options;
  if (options.delete) {
    const wrangler = wranglerFor(env, writtenConfigOf);
    await wrangler.run('gateway', ['preview', 'delete', '--name', name, '--skip-confirmation']);
    console.log(`• the preview ${name} is gone`);
    return 0;
  }
  await buildConsole();
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-preview-'));
  try {
    const secrets = join(folder, 'secrets.json');
    writeFileSync(secrets, JSON.stringify(SECRETS), { mode: 0o600 });
    const { preview_urls } = await wranglerFor(env, provisionedConfigOf(env)).report(
      'gateway',
      ['preview', '--name', name, '--ignore-base-config', '--secrets-file', secrets],
      Previewed,
    );
    for (const url of preview_urls) console.log(url);
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
