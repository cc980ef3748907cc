import { database } from '@jobmatch/core/database';
import { listJobs } from '@jobmatch/core/jobs/list';
import { findJob, toJob } from '@jobmatch/core/jobs/queries';
import { createJob } from '@jobmatch/core/jobs/service';
import { PageQuery, pageOf } from '@jobmatch/core/pagination';
import { userScope } from '@jobmatch/shared/caller';
import { CreateJob, ListJobs } from '@jobmatch/shared/contracts/jobs';
import { Hono } from 'hono';
import { importJWK, jwtVerify } from 'jose';
import * as v from 'valibot';

/** Imported once by an isolate, as ours are. */
let key;
async function keyOf({ JWT_SIGNING_KEYS }) {
  const [{ d: _, ...publicKey }] = JSON.parse(JWT_SIGNING_KEYS);
  return (key ??= await importJWK(publicKey, 'ES256'));
}

const List = v.object({ ...PageQuery, ...ListJobs.entries });

/** The same tokens and queries as a program of one Worker would have them: no limits, keys or ETags. */
const app = new Hono();
app.use('/api/*', async (c, next) => {
  const token = (c.req.header('authorization') ?? '').replace('Bearer ', '');
  const { payload } = await jwtVerify(token, await keyOf(c.env), { algorithms: ['ES256'] });
  c.set('scope', userScope({ userId: payload.sub }));
  await next();
});
app.get('/api/jobs', async (c) => {
  const scope = c.get('scope');
  const query = v.parse(List, c.req.query());
  const { rows, total } = await listJobs(database(c.env), scope, query);
  const page = pageOf(rows, total, query, ({ job, key: rank }) => [rank, job.id]);
  return c.json({ jobs: page.rows.map(({ job }) => toJob(job, scope)), ...page.info });
});
app.get('/api/jobs/:id', async (c) => {
  const scope = c.get('scope');
  const row = await findJob(database(c.env), scope, c.req.param('id'));
  return row === null ? c.notFound() : c.json(toJob(row, scope));
});
app.post('/api/jobs', async (c) => {
  const body = v.parse(CreateJob, await c.req.json());
  return c.json(await createJob(c.env, c.get('scope'), body), 201);
});

export default app;
