import { createHash } from 'node:crypto';
import { getPlatformProxy } from 'wrangler';
import type { KillableFleet } from './killable-fleet.ts';

/** What a content hash is made from, in this order. */
const HASHED = {
  ...{ title: '', company: '', location: '', country: '', work_arrangement: '' },
  ...{ remote_regions: 'list', description: '', requirements: '', benefits: 'list' },
  ...{ language: '', job_type: '', experience_level: '', salary_min: '', salary_max: '' },
  ...{ salary_currency: '', salary_period: '', required_skills: 'list' },
  ...{ preferred_skills: 'list', industry: '', company_size: '' },
};

interface FileRow {
  key: string;
  fileName: string;
  sha256: string;
  expiresAt: string | null;
}

interface Stores {
  DB: D1Database;
  RESUMES: R2Bucket;
}

/** Works on the database and the buckets of a fleet that does not run. */
export async function withStores<Result>(
  { state }: KillableFleet,
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  const proxy = await getPlatformProxy<Stores & Record<string, unknown>>({
    configPath: state.coreConfig,
    environment: 'local',
    envFiles: [state.secrets],
    persist: { path: `${state.persistTo}/v3` },
  });
  try {
    return await work(proxy.env);
  } finally {
    await proxy.dispose();
  }
}

/** The rows and objects of a fleet that does not run, and what its database says of itself. */
export const readStored = (fleet: KillableFleet) =>
  withStores(fleet, async ({ DB, RESUMES }) => {
    const rows = async <T>(sql: string) => (await DB.prepare(sql).all<T>()).results;
    // Throws where the index is damaged or, with 1, is not that of the rows.
    await DB.prepare(`insert into jobs_fts(jobs_fts, rank) values ('integrity-check', 1)`).run();
    const jobs = await rows<Record<string, unknown>>('select * from jobs');
    const listed = await RESUMES.list({ limit: 1000 });
    const objects = await Promise.all(
      listed.objects.map(async ({ key }) => {
        const bytes = await (await RESUMES.get(key))?.arrayBuffer();
        return { key, sha256: sha256(new Uint8Array(bytes ?? new ArrayBuffer(0))) };
      }),
    );
    return {
      quickCheck: await rows('pragma quick_check'),
      foreignKeys: await rows('pragma foreign_key_check'),
      jobs: jobs.length,
      staleHashes: jobs.filter((job) => job['content_hash'] !== contentHash(job)),
      files: await rows<FileRow>(
        `select key, file_name as fileName, sha256, expires_at as expiresAt from files`,
      ),
      objects,
    };
  });

function contentHash(job: Record<string, unknown>): string {
  const values = Object.entries(HASHED).map(([column, kind]) =>
    kind === 'list' ? JSON.parse(String(job[column])) : job[column],
  );
  return sha256(JSON.stringify(values));
}

const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');
