import { setTimeout as pause } from 'node:timers/promises';
import type { BareFleet } from '../bare-fleet/bare-fleet.ts';

const OWN_POSTINGS = 30;
const PUBLIC_POSTINGS = 30;
const SKILLS = ['TypeScript', 'React', 'PostgreSQL', 'Docker', 'AWS', 'Python'];
const ROLES = ['Backend engineer', 'Frontend engineer', 'Data analyst', 'Welder', 'Nurse'];

const POLL_MS = 200;
const PATIENCE_MS = 60_000;

/** Somebody who uses the service, and what of theirs requests name. */
export interface Account {
  email: string;
  password: string;
  token: string;
  /** Works once; who uses it puts the next one here. */
  refreshToken: string;
  jobIds: readonly string[];
  trackedId: string;
}

export interface Sent {
  method: string;
  path: string;
  body?: unknown;
  token?: string;
}

/** Sends a request to the gateway and answers its body. Throws where it is refused. */
export async function ask(fleet: BareFleet, { method, path, body, token }: Sent): Promise<string> {
  const answer = await fetch(new URL(path, await fleet.urlOf('gateway')), {
    method,
    headers: {
      'content-type': 'application/json',
      'cf-connecting-ip': '198.51.100.1',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
  return text;
}

/** An account with a profile, postings that are embedded and compared, and applications. */
export async function openAccount(fleet: BareFleet): Promise<Account> {
  const [email, password] = ['person@example.com', 'correct horse battery'];
  const post = async <Answer>(path: string, body: unknown, token?: string): Promise<Answer> =>
    JSON.parse(
      await ask(fleet, { method: 'POST', path, body, ...(token !== undefined && { token }) }),
    );
  const signedUp = await post<{ token: string; refreshToken: string }>('/api/auth/signup', {
    ...{ email, password, fullName: 'Test Person' },
  });
  const { token } = signedUp;
  await post(
    '/api/profile/work-experience',
    { title: 'Backend engineer', company: 'Example Works', startDate: '2019-03', isCurrent: true },
    token,
  );
  for (const name of SKILLS) await post('/api/profile/skills', { name }, token);
  await publish(fleet);
  const { results } = await post<{ results: { id: string }[] }>(
    '/api/jobs/import',
    {
      postings: Array.from({ length: OWN_POSTINGS }, (_, i) => ({
        sourceId: `own-${i}`,
        ...posting(i),
      })),
    },
    token,
  );
  const tracked = { jobTitle: 'Welder', company: 'Harbour Works' };
  const { id: trackedId } = await post<{ id: string }>('/api/tracked-applications', tracked, token);
  await post('/api/applications', tracked, token);
  await untilCompared(fleet);
  const jobIds = results.map(({ id }) => id);
  return { email, password, ...signedUp, jobIds, trackedId };
}

const posting = (number: number) => ({
  title: `${ROLES[number % ROLES.length] ?? ''} ${number}`,
  company: `Company ${number}`,
  description: `We look for somebody with experience as a ${ROLES[number % ROLES.length] ?? ''} in team ${number}.`,
  requiredSkills: [SKILLS[number % SKILLS.length] ?? ''],
});

/** Postings of the catalogue, as only adapters add them. */
async function publish({ database }: BareFleet): Promise<void> {
  const postings = Array.from({ length: PUBLIC_POSTINGS }, (_, i) => posting(100 + i));
  await database.batch(
    postings.map(({ title, company, description }, number) => ({
      sql: `insert into jobs (id, title, company, description, source, source_id, content_hash)
        values (printf('%08x-0000-4000-8000-000000000000', ?1), ?2, ?3, ?4, 'greenhouse', ?1, ?1)`,
      values: [number, title, company, description],
    })),
  );
}

/** Waits until nothing of the pipeline is left: it writes beside what is measured. */
async function untilCompared({ database }: BareFleet): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  const left = `select count(*) as count from embedding_tasks where status in ('pending', 'processing')`;
  for (;;) {
    const [row] = await database.rows<{ count: number }>(left);
    if (row?.count === 0) return;
    if (performance.now() > deadline)
      throw new Error(`${row?.count ?? '?'} postings wait to be compared.`);
    await pause(POLL_MS);
  }
}
