import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { users } from '@jobmatch/db-schema/users';
import { writeCaller } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { expect, it } from 'vitest';
import { failingBindings } from '../test/failing-bindings.ts';
import { CoreApi } from './core-api.ts';
import { database } from './database.ts';
import { removeExpiredFiles, sweepFiles } from './files/sweep.ts';

/** When anything half done has long been given up. */
const LATER = new Date(Date.now() + 26 * 60 * 60 * 1000);

interface Answer {
  status: number;
  body: { id: string };
}

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** A write and what it needs first; `made` is the id of what `first` created. */
interface WritePath {
  name: string;
  first?: (ask: Ask) => Promise<Answer>;
  write: (ask: Ask, made: string) => Promise<Answer>;
  /** Statuses that say the retry got there. */
  done: number[];
  /** Rows of this table that the user has afterwards. */
  leaves?: [table: string, rows: number];
}

const JOB = { title: 'Welder', company: 'Harbour Works', requiredSkills: ['Welding'] };
const WORK = { company: 'Harbour Works', title: 'Welder', startDate: '2020' };
const addJob = (ask: Ask) => ask('POST', '/api/jobs', JOB);
const addWork = (ask: Ask) => ask('POST', '/api/profile/work-experience', WORK);

const APPLICATION = { jobTitle: 'Welder', company: 'Harbour Works' };
const addApplication = (ask: Ask) => ask('POST', '/api/applications', APPLICATION);
const addTracked = (ask: Ask) => ask('POST', '/api/tracked-applications', APPLICATION);

function upload(ask: Ask) {
  const form = new FormData();
  form.set('resume', new File(['Welder, Harbour Works'], 'cv.txt'));
  return ask('POST', '/api/resume/upload', form);
}

const WRITE_PATHS: WritePath[] = [
  { name: 'POST job', write: addJob, done: [201], leaves: ['user_jobs', 1] },
  {
    name: 'PATCH job',
    first: addJob,
    write: (ask, id) => ask('PATCH', `/api/jobs/${id}`, { title: 'Head Welder', isSaved: true }),
    done: [200],
    leaves: ['user_jobs', 1],
  },
  {
    name: 'DELETE job',
    first: addJob,
    write: (ask, id) => ask('DELETE', `/api/jobs/${id}`),
    done: [204],
    leaves: ['user_jobs', 0],
  },
  {
    name: 'import',
    write: (ask) =>
      ask('POST', '/api/jobs/import', {
        postings: [JOB, { ...JOB, title: 'Cook' }].map((job, i) => ({ ...job, sourceId: `${i}` })),
      }),
    done: [200],
    leaves: ['user_jobs', 2],
  },
  { name: 'POST work', write: addWork, done: [201], leaves: ['work_experience', 1] },
  {
    name: 'PATCH work',
    first: addWork,
    write: (ask, id) => ask('PATCH', `/api/profile/work-experience/${id}`, { title: 'Cook' }),
    done: [200],
    leaves: ['work_experience', 1],
  },
  {
    name: 'POST education',
    write: (ask) => ask('POST', '/api/profile/education', { institution: 'School' }),
    done: [201],
    leaves: ['education', 1],
  },
  {
    name: 'POST skill',
    write: (ask) => ask('POST', '/api/skills', { name: 'Welding' }),
    done: [201],
    leaves: ['skills', 1],
  },
  {
    name: 'PUT preferences',
    write: (ask) => ask('PUT', '/api/search-preferences', { remoteOnly: true }),
    done: [200],
    leaves: ['job_preferences', 1],
  },
  {
    name: 'PATCH profile',
    write: (ask) => ask('PATCH', '/api/profile', { city: 'Portland' }),
    done: [200],
  },
  {
    name: 'POST token',
    write: (ask) => ask('POST', '/api/auth/tokens', { name: 'Script', scope: 'read' }),
    done: [201],
    leaves: ['api_tokens', 1],
  },
  {
    name: 'PUT narrative',
    first: addWork,
    write: (ask, id) =>
      ask('PUT', `/api/profile/work-experience-narratives/${id}`, { narrative: 'So it went.' }),
    done: [200],
    leaves: ['work_experience_narratives', 1],
  },
  {
    name: 'POST feedback',
    first: addJob,
    write: (ask, id) => ask('POST', `/api/jobs/${id}/feedback`, { feedbackType: 'hidden' }),
    done: [201],
    leaves: ['job_feedback', 1],
  },
  {
    name: 'POST deduplicate',
    first: async (ask) => {
      await addJob(ask);
      return addJob(ask);
    },
    write: (ask) => ask('POST', '/api/jobs/deduplicate'),
    done: [200],
    leaves: ['user_jobs', 2],
  },
  { name: 'POST application', write: addApplication, done: [201], leaves: ['applications', 1] },
  {
    name: 'PATCH application',
    first: addApplication,
    write: (ask, id) => ask('PATCH', `/api/applications/${id}`, { coverLetter: 'Dear all' }),
    done: [200],
    leaves: ['applications', 1],
  },
  {
    name: 'POST tracked application',
    write: addTracked,
    done: [201],
    leaves: ['tracked_applications', 1],
  },
  {
    name: 'a transition',
    first: addTracked,
    write: (ask, id) => ask('PATCH', `/api/tracked-applications/${id}`, { status: 'screening' }),
    // The transition a lost answer hid has been made: repeating it is refused, and says so.
    done: [200, 409],
    leaves: ['tracked_applications', 1],
  },
  {
    name: 'POST search template',
    write: (ask) =>
      ask('POST', '/api/search-templates', {
        name: 'Welding',
        searchCriteria: { query: 'welder' },
        isDefault: true,
      }),
    done: [201],
    leaves: ['job_search_templates', 1],
  },
  {
    name: 'POST résumé',
    write: (ask) => ask('POST', '/api/resume', { title: 'Welder' }),
    done: [201],
    leaves: ['resumes', 1],
  },
  {
    name: 'POST reviewed résumé',
    write: (ask) =>
      ask('POST', '/api/resume/apply', {
        profile: { headline: 'Welder' },
        skills: [{ name: 'Welding' }, { name: 'Cutting' }],
      }),
    done: [200],
    leaves: ['skills', 2],
  },
  { name: 'upload', write: upload, done: [201], leaves: ['files', 1] },
  {
    name: 'DELETE file',
    first: upload,
    write: (ask, id) => ask('DELETE', `/api/files/${id}`),
    // The file a lost answer hid is gone.
    done: [204, 404],
    leaves: ['files', 0],
  },
  {
    name: 'PUT notification preferences',
    write: (ask) => ask('PUT', '/api/notification-preferences', { sound: true }),
    done: [200],
    leaves: ['notification_preferences', 1],
  },
];

/** Enough for the longest path; one that makes more calls is a fault. */
const MAX_CALLS = 60;

/** What went wrong with the `n`-th call lost; null after the last call there is. */
async function lose(n: number, path: WritePath): Promise<string[] | null> {
  const userId = await newAccount();
  const sound = asker(userId, env);
  const made = path.first === undefined ? '' : (await path.first(sound)).body.id;
  const failing = failingBindings(n);
  const broken = await path.write(asker(userId, failing.env), made);
  const lost = failing.calls() >= n;
  const faults: string[] = [];
  if (!path.done.includes(broken.status)) {
    if (!lost || broken.status < 500) faults.push(`call ${n}: answered ${broken.status}`);
    const retried = await path.write(sound, made);
    if (!path.done.includes(retried.status)) faults.push(`call ${n}: retry ${retried.status}`);
  }
  await removeExpiredFiles(env, LATER);
  await sweepFiles(env, LATER);
  const rows = path.leaves === undefined ? undefined : await rowsOf(path.leaves[0], userId);
  if (rows !== path.leaves?.[1]) faults.push(`call ${n}: left ${String(rows)} rows`);
  const objects = await env.RESUMES.list({ prefix: `resumes/${userId}/` });
  const files = await rowsOf('files', userId);
  if (objects.objects.length !== files) faults.push(`call ${n}: objects and rows differ`);
  return lost ? faults : null;
}

it.each(WRITE_PATHS)('$name survives the loss of any one call', async (path) => {
  const faults: string[] = [];
  let n = 1;
  for (let found = await lose(n, path); found !== null; found = await lose(n, path)) {
    faults.push(...found);
    n += 1;
    if (n > MAX_CALLS) break;
  }
  expect(faults).toEqual([]);
  expect(n).toBeGreaterThan(1);
  expect(n).toBeLessThan(MAX_CALLS);
  const orphans = await env.DB.prepare('pragma foreign_key_check').all();
  expect(orphans.results).toEqual([]);
});

async function newAccount(): Promise<string> {
  const id = newId();
  await database(env)
    .insert(users)
    .values({ id, email: `${id}@example.com` });
  return id;
}

function asker(userId: string, withEnv: Cloudflare.Env): Ask {
  const headers = new Headers();
  writeCaller(headers, { userId, role: 'user', sessionId: newId(), requestId: newId() });
  return async (method, path, body) => {
    const ctx = createExecutionContext();
    const sent = body instanceof FormData ? body : JSON.stringify(body);
    const request = new Request(`https://core.test${path}`, {
      method,
      headers,
      ...(sent === undefined ? {} : { body: sent }),
    });
    if (!(body instanceof FormData)) request.headers.set('content-type', 'application/json');
    const response = await new CoreApi(ctx, withEnv).fetch(request);
    await waitOnExecutionContext(ctx);
    const text = await response.text();
    return { status: response.status, body: text === '' ? { id: '' } : JSON.parse(text) };
  };
}

async function rowsOf(table: string, userId: string): Promise<unknown> {
  return env.DB.prepare(`select count(*) from ${table} where user_id = ?`)
    .bind(userId)
    .first('count(*)');
}
