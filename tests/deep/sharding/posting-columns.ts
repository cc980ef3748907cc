import { jobs } from '@jobmatch/db-schema/jobs';
import { getTableColumns } from 'drizzle-orm';

/** What a posting says: an index or a counter of its own follows each of these by a trigger. */
const SAID = new Set([
  'title',
  'company',
  'location',
  'country',
  'work_arrangement',
  'remote_regions',
  'description',
  'requirements',
  'benefits',
  'language',
  'job_type',
  'experience_level',
  'salary_min',
  'salary_max',
  'salary_currency',
  'salary_period',
  'required_skills',
  'preferred_skills',
  'industry',
  'company_size',
  'content_hash',
]);

/** A shard's own: where the row is, and what is made of other columns or fixed for the catalogue. */
const OWN = new Set(['seq', 'id', 'owner_id', 'owner_key', 'skills']);

const columns = Object.values(getTableColumns(jobs))
  .map(({ name }) => name)
  .filter((name) => !OWN.has(name));

/** Written only where they differ. */
export const REPLICATED = columns.filter((name) => SAID.has(name));
/** Written with every change, once the triggers on the others have run. */
export const SETTLED = columns.filter((name) => !SAID.has(name));
