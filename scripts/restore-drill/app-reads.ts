import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@jobmatch/shared/ids';
import { sql } from 'drizzle-orm';
import { SignJWT, importJWK } from 'jose';
import { parseEnv } from 'node:util';
import * as v from 'valibot';
import type { Target } from '../database/target.ts';
import { buildConsole } from '../local/console.ts';
import { startFleet } from '../local/fleet.ts';
import { root } from '../local/paths.ts';
import { freePort } from '../local/port.ts';
import type { Faults } from './checks.ts';

const PEOPLE = 3;
const TIMEOUT_MS = 30_000;
const TOKEN_SECONDS = 300;
/** As services/core/wrangler.jsonc has them for env.local. */
const ISSUER = 'https://jobmatch.local';
const AUDIENCE = 'jobmatch-api';

const People = v.array(
  v.object({
    id: v.string(),
    email: v.string(),
    skills: v.number(),
    applications: v.number(),
  }),
);
const total = (rows: number) => v.object({ total: v.literal(rows) });
const SigningKeys = v.pipe(
  v.string(),
  v.parseJson(),
  v.tupleWithRest([v.looseObject({ kid: v.string() })], v.unknown()),
);

/** Some accounts, the ones with the most applications first, and what the API has to say of them. */
export const someAccounts = async (database: Target) =>
  v.parse(
    People,
    await database.rows(sql`select id, email,
      (select count(*) from skills where user_id = users.id) as skills,
      (select count(*) from applications where user_id = users.id) as applications
      from users where erasing_at is null order by applications desc, skills desc, id limit ${PEOPLE}`),
  );

/** Starts the fleet over the state and reads those accounts' own rows through the gateway. */
export async function unreadable(
  persistTo: string,
  people: v.InferOutput<typeof People>,
): Promise<Faults> {
  await buildConsole();
  const registry = mkdtempSync(join(tmpdir(), 'jobmatch-registry-'));
  const port = await freePort();
  const fleet = await startFleet(port, { persistTo, registry });
  try {
    const faults: Faults = [];
    for (const { id, email, skills, applications } of people) {
      const token = await tokenOf(id);
      const read = async (path: string): Promise<unknown> => {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
          headers: { authorization: `Bearer ${token}` },
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        if (!answer.ok) faults.push(`${path} answered ${answer.status}`);
        return answer.json();
      };
      const shown = {
        profile: v.is(v.object({ email: v.literal(email) }), await read('/api/profile')),
        skills: v.is(total(skills), await read('/api/skills')),
        applications: v.is(total(applications), await read('/api/applications')),
      };
      const missed = Object.entries(shown).filter(([, isShown]) => !isShown);
      faults.push(...missed.map(([what]) => `${what} of ${id}`));
    }
    return faults;
  } finally {
    await fleet.stop();
    rmSync(registry, { recursive: true, force: true });
  }
}

/** Signed with this machine's key, as core signs: whose passwords they are is not known here. */
async function tokenOf(userId: string): Promise<string> {
  const secrets = parseEnv(readFileSync(join(root, 'services', 'core', '.dev.vars.local'), 'utf8'));
  const [key] = v.parse(SigningKeys, secrets['JWT_SIGNING_KEYS']);
  return new SignJWT({ sid: newId(), role: 'user' })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_SECONDS}s`)
    .sign(await importJWK(key, 'ES256'));
}
