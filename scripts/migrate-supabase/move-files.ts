import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { safeFileName } from '@jobmatch/core/file-name';
import { UPLOADS, type UploadBucket } from '@jobmatch/core/uploads';
import { now } from '@jobmatch/db-schema/columns';
import { files } from '@jobmatch/db-schema/files';
import { users } from '@jobmatch/db-schema/users';
import { type ContentType, detectType } from '@jobmatch/uploads/file-type';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Target } from '../database/target.ts';
import { namedId } from '../named-id.ts';
import { insertInto } from './insert.ts';
import type { Objects } from './object-store.ts';
import { type Counts, noCounts } from './place.ts';
import type { Fault } from './refusal.ts';
import { openReport } from './report.ts';
import type { Taken } from './taken.ts';

interface FilesMove {
  /** Has a folder for each bucket, and in it one for each user, named with the user's id. */
  folder: string;
  report: string;
  target: Target;
  objects: Objects;
  /** Of a dry run, the accounts that would be there; null where files are moved. */
  dryRun: Taken | null;
}

const BUCKETS: readonly UploadBucket[] = ['avatars', 'resumes'];
const Standing = v.tuple([v.object({ user: v.number(), file: v.number() })]);

/**
 * Moves the files of storage buckets: the object first and then its row, so that a run that was cut off
 * finds what is left to do. A user without a photo gets the avatar as theirs.
 */
export async function moveFiles(move: FilesMove): Promise<Counts> {
  const counts = noCounts();
  const report = openReport(move.report, statSync(move.report).size);
  for (const bucket of BUCKETS) {
    const paths = globSync('*/**', { cwd: join(move.folder, bucket), withFileTypes: true });
    const found = paths
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const path of found.toSorted()) {
      counts.rows += 1;
      const name = path.slice(join(move.folder, '/').length);
      const outcome = await moveFile(bucket, path, name, move);
      if (outcome === 'inserted') counts.inserted += 1;
      else if (outcome === 'there') counts.there += 1;
      else {
        counts.refused += 1;
        report.add([{ file: name, row: 0, id: null, ...outcome }]);
      }
    }
  }
  return counts;
}

async function moveFile(
  bucket: UploadBucket,
  path: string,
  name: string,
  { target, objects, dryRun }: FilesMove,
): Promise<'inserted' | 'there' | Fault> {
  const userId = name.split('/')[1] ?? '';
  const id = namedId(`supabase/${name}`);
  const [standing] = v.parse(
    Standing,
    await target.rows(sql`select
      exists(select 1 from ${users} where id = ${userId} and erasing_at is null) as user,
      exists(select 1 from ${files} where id = ${id}) as file`),
  );
  if (standing.file === 1) return 'there';
  if (standing.user === 0 && dryRun?.hasId(users, userId) !== true) {
    return { kind: 'dangling', field: 'userId', message: 'Its folder names nobody.' };
  }
  const bytes = readFileSync(path);
  const contentType = typeOf(bucket, bytes);
  if (typeof contentType !== 'string') return contentType;
  if (dryRun !== null) return 'inserted';

  const fileName = safeFileName(basename(path), contentType);
  const key = `${bucket}/${userId}/${id}/${fileName}`;
  await objects.put({ bucket, key, path, contentType });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const row = { id, userId, bucket, key, fileName, contentType, sizeBytes: bytes.length, sha256 };
  await target.run([
    ...insertInto(files, [row], [files.id]),
    ...(bucket === 'avatars'
      ? [
          sql`update ${users} set photo_key = ${key}, updated_at = ${now}
            where id = ${userId} and photo_key is null`,
        ]
      : []),
  ]);
  return 'inserted';
}

function typeOf(bucket: UploadBucket, bytes: Uint8Array): ContentType | Fault {
  const { maxBytes, contentTypes } = UPLOADS[bucket];
  if (bytes.length > maxBytes) {
    return { kind: 'oversize', field: '', message: `${bytes.length} bytes; ${maxBytes} are kept.` };
  }
  const type = detectType(bytes);
  const accepted: readonly ContentType[] = contentTypes;
  return type !== null && accepted.includes(type)
    ? type
    : { kind: 'invalid', field: '', message: 'Is of a type that is not kept here.' };
}
