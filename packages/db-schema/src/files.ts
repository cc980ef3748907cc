import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { atLeast, id, oneOf, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';

export const BUCKETS = ['avatars', 'resumes', 'exports'] as const;

/** What lies in R2: one row an object, written before the object and removed after it. */
export const files = sqliteTable(
  'files',
  {
    id: id(),
    userId: ownerId(),
    bucket: text('bucket', { enum: BUCKETS }).notNull(),
    key: text('key').notNull().unique(),
    fileName: text('file_name').notNull(),
    contentType: text('content_type').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    sha256: text('sha256').notNull(),
    expiresAt: text('expires_at'),
    ...timestamps(),
  },
  (t) => [
    index('files_by_user').on(t.userId, t.bucket, t.createdAt),
    index('files_by_expiry').on(t.expiresAt),
    oneOf('files_bucket_known', t.bucket, BUCKETS),
    atLeast('files_size_not_negative', t.sizeBytes, 0),
  ],
);

export type FileRow = typeof files.$inferSelect;
