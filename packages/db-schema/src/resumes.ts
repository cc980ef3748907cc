import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id, jsonObject, oneOf, stringList, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';

export const RESUME_TYPES = ['master', 'tailored'] as const;

/** A résumé as a document: its sections (header, summary, experience, education, skills). */
export const resumes = sqliteTable(
  'resumes',
  {
    id: id(),
    userId: ownerId(),
    title: text('title').notNull(),
    type: text('type', { enum: RESUME_TYPES }).notNull().default('master'),
    sections: jsonObject('sections').notNull(),
    formats: stringList('formats'),
    fileKey: text('file_key'),
    /** The JSON Resume it was put in as, whole: at most one résumé of a user has one. */
    sourceDocument: jsonObject('source_document'),
    ...timestamps(),
  },
  (t) => [
    index('resumes_by_user').on(t.userId, t.createdAt),
    uniqueIndex('resumes_source_by_user')
      .on(t.userId)
      .where(sql`${t.sourceDocument} is not null`),
    oneOf('resumes_type_known', t.type, RESUME_TYPES),
  ],
);

export type ResumeRow = typeof resumes.$inferSelect;
