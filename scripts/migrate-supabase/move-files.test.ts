import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { users } from '@jobmatch/db-schema/users';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { readMigrations } from '../check/migrations.ts';
import { localTarget } from '../database/local-target.ts';
import type { Target } from '../database/target.ts';
import { configOf } from '../local/paths.ts';
import { moveFiles } from './move-files.ts';
import { type Objects, localObjects } from './object-store.ts';
import { type Taken, newTaken } from './taken.ts';

const ADA = '0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a01';
const NOBODY = '0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a09';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const scratch = mkdtempSync(join(tmpdir(), 'jobmatch-files-'));
const state = join(scratch, 'state');
const report = join(scratch, 'refused.jsonl');
const folder = join(scratch, 'buckets');
let database: Target;
let objects: Objects;

function put(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

beforeAll(async () => {
  database = await localTarget(join(state, 'v3'));
  for (const { sql: text } of readMigrations()) {
    await database.run(text.split('--> statement-breakpoint').map((each) => sql.raw(each)));
  }
  objects = await localObjects(state);
  put(`avatars/${ADA}/me/photo.jpeg`, PNG);
  put(`resumes/${ADA}/my résumé.pdf`, '%PDF-1.4 a page');
  put(`resumes/${ADA}/page.txt`, '<html>');
  put(`resumes/${ADA}/huge.txt`, 'x'.repeat(10 * 1024 * 1024 + 1));
  put(`resumes/${NOBODY}/cv.txt`, 'Mine');
});
beforeEach(async () => {
  await database.run([
    sql`delete from users where true`,
    sql`insert into users (id, email) values (${ADA}, 'ada@example.com')`,
  ]);
  writeFileSync(report, '');
});
afterAll(async () => {
  await objects.close();
  await database.close();
  rmSync(scratch, { recursive: true, force: true });
});

const move = (dryRun: Taken | null = null) =>
  moveFiles({ folder, report, target: database, objects, dryRun });
const rows = () =>
  database.rows(sql`select bucket, key, content_type, size_bytes from files order by bucket`);
const kinds = (): string[] =>
  readFileSync(report, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).kind);

it('files arrive with their rows, under their owner, typed by their bytes', async () => {
  expect(await move()).toMatchObject({ rows: 5, inserted: 2, refused: 3 });
  expect(kinds().toSorted()).toEqual(['dangling', 'invalid', 'oversize']);
  const key = expect.stringMatching(new RegExp(`^avatars/${ADA}/[0-9a-f-]{36}/photo.jpeg.png$`));
  expect(await rows()).toMatchObject([
    { bucket: 'avatars', key, content_type: 'image/png', size_bytes: PNG.length },
    { bucket: 'resumes', content_type: 'application/pdf' },
  ]);
  const [{ photo_key: photo }] = (await database.rows(sql`select photo_key from users`)) as [
    { photo_key: string },
  ];
  const proxy = await getPlatformProxy<{ AVATARS: R2Bucket }>({
    ...{ configPath: configOf('core'), environment: 'local' },
    persist: { path: join(state, 'v3') },
  });
  const object = await proxy.env.AVATARS.get(photo);
  expect(object?.httpMetadata?.contentType).toBe('image/png');
  expect(Buffer.from((await object?.arrayBuffer()) ?? [])).toEqual(PNG);
  await proxy.dispose();
});

it('a second run moves nothing, and a photo that was chosen here stays', async () => {
  await database.run([sql`update users set photo_key = 'chosen' where true`]);
  await move();
  const before = await rows();
  expect(await move()).toMatchObject({ inserted: 0, there: 2, refused: 3 });
  expect(await rows()).toEqual(before);
  expect(await database.rows(sql`select photo_key from users`)).toEqual([{ photo_key: 'chosen' }]);
});

it('a dry run says the same and moves nothing', async () => {
  await database.run([sql`delete from users where true`]);
  const wouldBe = newTaken();
  wouldBe.add(users, { id: ADA, unique: null, userId: null });
  expect(await move(wouldBe)).toMatchObject({ rows: 5, inserted: 2, refused: 3 });
  expect(await rows()).toEqual([]);
});
