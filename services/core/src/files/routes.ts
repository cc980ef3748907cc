import type { FileRow } from '@jobmatch/db-schema/files';
import {
  type Caller,
  type UserScope,
  readOrigin,
  requireCaller,
  userScope,
} from '@jobmatch/shared/caller';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { linkRoute } from '@jobmatch/shared/http/link-route';
import type { RequestContext } from '@jobmatch/shared/http/route';
import { Id } from '@jobmatch/shared/ids';
import { Instant } from '@jobmatch/shared/text';
import { EXTENSIONS } from '@jobmatch/uploads/file-type';
import { type UploadedFile, readForm } from '@jobmatch/uploads/form';
import * as v from 'valibot';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { route } from '../route.ts';
import { UPLOADS, type UploadBucket } from './buckets.ts';
import { download } from './download.ts';
import { type Link, downloadUrl, fileLink, verifyLink } from './links.ts';
import { findFile, findLinkedFile, keepFile } from './queries.ts';
import { putFile, removeFile } from './store.ts';

const resource = 'File';
const LINK_SECONDS = 3600;
const LINK_MAX_SECONDS = 24 * 60 * 60;

const StoredFile = v.object({
  id: Id,
  downloadURL: v.string(),
  fullPath: v.string(),
  fileName: v.string(),
  size: v.number(),
  contentType: v.string(),
  uploadedAt: Instant,
});
type StoredFile = v.InferOutput<typeof StoredFile>;

const FileLink = { url: v.string(), expiresIn: v.number() };

type Download = RequestContext<Env> & { id: Id; query: Link };

const ExpiresIn = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^\d{1,6}$/, 'Must be a whole number.'),
    v.transform(Number),
    v.minValue(1, 'Must be at least 1.'),
    v.maxValue(LINK_MAX_SECONDS, `Must be at most ${LINK_MAX_SECONDS}.`),
  ),
  String(LINK_SECONDS),
);

const uploadForm = {
  file: 'file',
  fields: v.strictObject({
    bucket: v.picklist(['avatars', 'resumes']),
    name: v.optional(v.pipe(v.string(), v.maxLength(1000, 'Must be at most 1000 characters.'))),
  }),
};
const resumeForm = { file: 'resume', fields: v.strictObject({}) };

export const fileRoutes = [
  route({
    method: 'POST',
    path: '/api/files/upload',
    summary: 'Upload a file',
    form: uploadForm,
    status: 201,
    response: StoredFile,
    errors: ['CONFLICT'],
    handle: async (input) => {
      const { file, fields } = await readForm(input.request, uploadForm, UPLOADS.resumes.maxBytes);
      const { bucket, name = file.name } = fields;
      return store(input, 'file', bucket, { ...file, name });
    },
  }),
  route({
    method: 'POST',
    path: '/api/resume/upload',
    summary: 'Upload a résumé as a file',
    form: resumeForm,
    status: 201,
    response: StoredFile,
    errors: ['CONFLICT'],
    handle: async (input) => {
      const { file } = await readForm(input.request, resumeForm, UPLOADS.resumes.maxBytes);
      return store(input, 'resume', 'resumes', file);
    },
  }),
  linkRoute({
    path: '/api/files/download/:id',
    summary: 'A file, for its owner or through a signed link; as JSON, such a link',
    query: v.object({ exp: v.optional(v.string()), sig: v.optional(v.string()) }),
    resource,
    contentTypes: Object.keys(EXTENSIONS),
    response: v.object(FileLink),
    handle: async ({ env, caller, id, query, request }: Download) => {
      const file = await readableFile(env, caller, id, query);
      if (file === null) throw notFound(resource);
      if (request.headers.get('accept')?.includes('application/json') === true) {
        return Response.json(linkTo(env, request, id, LINK_SECONDS, Date.now()));
      }
      const answer = await download(env, request, file);
      if (answer === null) throw notFound(resource);
      return answer;
    },
  }),
  route({
    method: 'GET',
    path: '/api/files/:id/signed-url',
    summary: 'A link that opens a file without a token',
    query: v.object({ expiresIn: ExpiresIn }),
    resource,
    load: ({ env, scope, params }) => findFile(database(env), scope, params.id),
    response: v.object({ ...FileLink, expiresAt: Instant }),
    handle: ({ env, request, params, query: { expiresIn } }) => {
      const nowMs = Date.now();
      const link = linkTo(env, request, params.id, expiresIn, nowMs);
      return { ...link, expiresAt: new Date(endSeconds(nowMs, expiresIn) * 1000).toISOString() };
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/files/:id',
    summary: 'Remove a file',
    resource,
    load: ({ env, scope, params }) => findFile(database(env), scope, params.id),
    handle: ({ env, resource: file }) => removeFile(env, file),
  }),
];

const endSeconds = (nowMs: number, expiresIn: number): number =>
  Math.floor(nowMs / 1000) + expiresIn;

const linkTo = (env: Env, request: Request, id: Id, expiresIn: number, nowMs: number) => ({
  url: fileLink(env, readOrigin(request), id, endSeconds(nowMs, expiresIn)),
  expiresIn,
});

/** The caller's own file, or the one that the link opens. */
async function readableFile(
  env: Env,
  caller: Caller | null,
  id: Id,
  query: Link,
): Promise<FileRow | null> {
  const db = database(env);
  const own = caller === null ? null : await findFile(db, userScope(caller), id);
  if (own !== null) return own;
  const link = verifyLink(env, id, query, Date.now());
  if (link !== null) return findLinkedFile(db, link);
  if (caller === null && query.sig !== undefined) {
    throw new AppError('INVALID_SIGNATURE', 'The link is not valid, or no longer.');
  }
  requireCaller(caller);
  return null;
}

/** Puts a checked file into its bucket and keeps it. */
async function store(
  { env, scope, request }: { env: Env; scope: UserScope; request: Request },
  field: string,
  bucket: UploadBucket,
  file: UploadedFile,
): Promise<StoredFile> {
  const pending = await putFile(env, scope, { field, bucket, file, nowMs: Date.now() });
  const kept = await keepFile(database(env), scope, pending.id);
  if (kept === null) throw notFound(resource);
  return toStoredFile(kept, readOrigin(request));
}

const toStoredFile = (row: FileRow, origin: string): StoredFile => ({
  id: row.id,
  downloadURL: downloadUrl(origin, row.id),
  fullPath: row.id,
  fileName: row.fileName,
  size: row.sizeBytes,
  contentType: row.contentType,
  uploadedAt: row.createdAt,
});
