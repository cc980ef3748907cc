import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Wrangler, isNoSuchWorker } from '../deploy/wrangler.ts';
import type { Plan } from './plan.ts';
import type { PlannedSecret } from './secrets.ts';

/** service → name → value. */
const SecretsFile = v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.minLength(1))));
export type SecretsFile = v.InferOutput<typeof SecretsFile>;

/** Reads the values that were prepared; `-` is the standard input. */
export function readSecretsFile(path: string): SecretsFile {
  const text = readFileSync(path === '-' ? process.stdin.fd : path, 'utf8');
  const parsed = v.safeParse(SecretsFile, jsonOrNull(text));
  if (parsed.success) return parsed.output;
  // Neither the text nor what valibot says of it: both would show values.
  throw new Error(`${path} is not JSON like {"integrations":{"LINKEDIN_CLIENT_SECRET":"…"}}.`);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const Listed = v.array(v.object({ name: v.string() }));

/** Asks a person for a value; null where nobody is there. */
export type Ask = ((question: string) => Promise<string>) | null;

/**
 * Gives each service the secrets that it lacks: from the file, from the terminal, or newly made. One that
 * is there is never touched: a new encryption key would make what the old one encrypted unreadable.
 * Values go to wrangler's standard input and nowhere else. Answers the required ones that are missing.
 */
export async function putSecrets(
  plan: Plan,
  wrangler: Wrangler,
  prepared: SecretsFile,
  ask: Ask,
  say: (line: string) => void,
): Promise<PlannedSecret[]> {
  const unanswered: PlannedSecret[] = [];
  const services = [...new Set(plan.secrets.map(({ service }) => service))];
  for (const service of services) {
    const present = await secretsOf(wrangler, service);
    const lacking = plan.secrets.filter(
      (secret) => secret.service === service && !present.has(secret.name),
    );
    const values: Record<string, string> = {};
    for (const secret of lacking) {
      const value = await valueOf(secret, prepared, ask);
      if (value !== '') values[secret.name] = value;
      else if (secret.required) unanswered.push(secret);
      else say(`${service} has no ${secret.name}, which it can do without`);
    }
    const names = Object.keys(values);
    if (names.length === 0) continue;
    await wrangler.run(service, ['secret', 'bulk'], JSON.stringify(values));
    say(`put ${names.join(', ')} of ${service}`);
  }
  return unanswered;
}

/** A Worker that was not deployed yet has none; the first secret makes a draft of it. */
async function secretsOf(wrangler: Wrangler, service: string): Promise<ReadonlySet<string>> {
  try {
    const output = await wrangler.run(service, ['secret', 'list', '--format', 'json']);
    return new Set(v.parse(Listed, JSON.parse(output)).map(({ name }) => name));
  } catch (err) {
    if (isNoSuchWorker(err)) return new Set();
    throw err;
  }
}

async function valueOf(
  { service, name, required, from, make }: PlannedSecret,
  prepared: SecretsFile,
  ask: Ask,
): Promise<string> {
  const given = prepared[service]?.[name];
  if (given !== undefined) return given;
  if (make !== null) return make();
  if (ask === null) return '';
  return ask(`${service} ${name} (${from}${required ? '' : '; empty to leave it out'}): `);
}
