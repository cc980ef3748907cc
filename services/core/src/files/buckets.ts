import type { FileRow } from '@jobmatch/db-schema/files';
import type { ContentType } from '@jobmatch/uploads/file-type';
import { RESUME_MAX_BYTES, RESUME_TYPES } from '@jobmatch/uploads/resume-file';

type BucketName = FileRow['bucket'];

const MIB = 1024 * 1024;

interface UploadRule {
  maxBytes: number;
  contentTypes: readonly ContentType[];
}

/** What people may upload, and where to; exports are written by us alone. */
export const UPLOADS = {
  avatars: {
    maxBytes: 5 * MIB,
    contentTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
  },
  resumes: { maxBytes: RESUME_MAX_BYTES, contentTypes: RESUME_TYPES },
} as const satisfies Partial<Record<BucketName, UploadRule>>;

export type UploadBucket = keyof typeof UPLOADS;

/** The R2 bucket that a row's object lies in. */
export const bucketOf = (
  env: Record<'AVATARS' | 'RESUMES' | 'EXPORTS', R2Bucket>,
  name: BucketName,
): R2Bucket => ({ avatars: env.AVATARS, resumes: env.RESUMES, exports: env.EXPORTS })[name];
