import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { endsAfterStart, id, stringList, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';
import { workExperience } from './profile.ts';

export const certifications = sqliteTable(
  'certifications',
  {
    id: id(),
    userId: ownerId(),
    name: text('name').notNull(),
    issuer: text('issuer'),
    issuedOn: text('issued_on'),
    expiresOn: text('expires_on'),
    url: text('url'),
    ...timestamps(),
  },
  (t) => [
    index('certifications_by_user').on(t.userId, t.name),
    endsAfterStart('certifications_expire_after_issue', t.issuedOn, t.expiresOn),
  ],
);

export const languages = sqliteTable(
  'languages',
  {
    id: id(),
    userId: ownerId(),
    language: text('language').notNull(),
    fluency: text('fluency'),
    ...timestamps(),
  },
  (t) => [index('languages_by_user').on(t.userId, t.language)],
);

export const projects = sqliteTable(
  'projects',
  {
    id: id(),
    userId: ownerId(),
    name: text('name').notNull(),
    description: text('description'),
    highlights: stringList('highlights'),
    keywords: stringList('keywords'),
    startDate: text('start_date'),
    endDate: text('end_date'),
    url: text('url'),
    ...timestamps(),
  },
  (t) => [
    index('projects_by_user').on(t.userId, t.name),
    endsAfterStart('projects_ends_after_start', t.startDate, t.endDate),
  ],
);

/** A candidate's own story of one work experience: one each. */
export const workExperienceNarratives = sqliteTable(
  'work_experience_narratives',
  {
    id: id(),
    workExperienceId: text('work_experience_id')
      .notNull()
      .unique()
      .references(() => workExperience.id, { onDelete: 'cascade' }),
    userId: ownerId(),
    narrative: text('narrative').notNull(),
    ...timestamps(),
  },
  (t) => [index('work_experience_narratives_by_user').on(t.userId)],
);

export type CertificationRow = typeof certifications.$inferSelect;
export type LanguageRow = typeof languages.$inferSelect;
export type ProjectRow = typeof projects.$inferSelect;
export type WorkExperienceNarrativeRow = typeof workExperienceNarratives.$inferSelect;
