import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ENVIRONMENTS, Environment } from '../deploy/environment.ts';
import { applyMigrations } from '../deploy/apply-migrations.ts';
import { renderedConfigOf, writtenConfigOf } from '../deploy/rendered-config.ts';
import { wranglerFor } from '../deploy/wrangler.ts';
import { root } from '../local/paths.ts';
import { type Account, accountFromEnvironment } from './account.ts';
import { aiGatewayApi } from './ai-gateway.ts';
import { askSecret } from './ask-secret.ts';
import { createMissing } from './create-missing.ts';
import { deployedIn } from './deployed-settings.ts';
import { describePlan } from './describe-plan.ts';
import { databases, existingIn, kvNamespaces } from './existing.ts';
import { planFor } from './plan.ts';
import { type SecretsFile, putSecrets, readSecretsFile } from './put-secrets.ts';
import { renderConfig } from './render-config.ts';

const HOSTNAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const Domain = v.pipe(
  v.string('Say which zone of the account it is for: --domain example.org, or JOBMATCH_DOMAIN.'),
  v.regex(HOSTNAME, 'The domain is a hostname like example.org.'),
);
const say = (line: string): void => console.log(`• ${line}`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      env: { type: 'string' },
      domain: { type: 'string' },
      'secrets-file': { type: 'string' },
      deploy: { type: 'boolean', default: false },
      'render-only': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const environments = values.env === undefined ? ENVIRONMENTS : [v.parse(Environment, values.env)];
  if (values['dry-run']) {
    for (const environment of environments) console.log(describePlan(planFor(environment)));
    console.log('A dry run: nothing was asked and nothing was changed.');
    return 0;
  }

  const account = accountFromEnvironment();
  const domain = v.parse(Domain, values.domain ?? process.env['JOBMATCH_DOMAIN']);
  if (values['render-only']) {
    for (const environment of environments) await render(environment, account, domain);
    return 0;
  }
  const file = values['secrets-file'];
  const prepared = file === undefined ? {} : readSecretsFile(file);
  let complete = true;
  for (const environment of environments) {
    const isReady = await provision(environment, account, domain, prepared);
    complete = isReady && (!values.deploy || deploy(environment)) && complete;
  }
  return complete ? 0 : 1;
}

/** A hostname's certificate takes minutes the first time. */
const FIRST_ANSWER_SECONDS = 900;

/** Answers whether it succeeded. */
function deploy(environment: Environment): boolean {
  const script = join(root, 'scripts', 'deploy', 'main.ts');
  const args = ['--env', environment, '--smoke-seconds', String(FIRST_ANSWER_SECONDS)];
  return (
    spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0
  );
}

/** Answers whether the environment has all it needs. Every step can be repeated. */
async function provision(
  environment: Environment,
  account: Account,
  domain: string,
  prepared: SecretsFile,
): Promise<boolean> {
  const plan = planFor(environment);
  console.log(describePlan(plan));
  const wrangler = wranglerFor(environment, writtenConfigOf);
  const gateways = aiGatewayApi(account);
  const created = await createMissing(
    plan,
    await existingIn(wrangler, gateways, plan),
    wrangler,
    gateways,
    say,
  );
  say(created === 0 ? 'nothing was missing' : `${created} things created`);

  await render(environment, account, domain);
  const rendered = wranglerFor(environment, renderedConfigOf(environment));
  await applyMigrations(rendered);
  say('the database has every migration');

  const ask = process.stdin.isTTY && process.stdout.isTTY ? askSecret : null;
  const unanswered = await putSecrets(plan, rendered, prepared, ask, say);
  for (const { service, name, from } of unanswered) {
    console.error(`${service} cannot be deployed without ${name}: ${from}.`);
  }
  if (unanswered.length > 0) {
    console.error(`Run it again on a terminal, or with --secrets-file; the rest is in place.`);
    return false;
  }
  say(`${environment} is ready: npm run deploy -- --env ${environment}`);
  return true;
}

/** Writes the configs with the ids of what the account has. */
async function render(environment: Environment, account: Account, domain: string): Promise<void> {
  const wrangler = wranglerFor(environment, writtenConfigOf);
  const [namespaces, named] = await Promise.all([kvNamespaces(wrangler), databases(wrangler)]);
  const ids = { kvNamespaces: namespaces, databases: named };
  const variables = { AI_GATEWAY_ACCOUNT_ID: account.accountId, ...process.env };
  for (const deployed of deployedIn(environment)) {
    renderConfig(deployed, environment, { ids, domain, variables });
  }
  say(`the configs of ${environment} are in .deploy/${environment}`);
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
