import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  atLeast,
  endsAfterStart,
  flag,
  id,
  oneOf,
  seq,
  stringList,
  timestamps,
} from './columns.ts';
import { users } from './users.ts';

export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'freelance',
  'internship',
] as const;
export const PROFICIENCY_LEVELS = ['beginner', 'intermediate', 'advanced', 'expert'] as const;

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

export const workExperience = sqliteTable(
  'work_experience',
  {
    seq: seq(),
    id: id(),
    userId: owner(),
    company: text('company').notNull(),
    title: text('title').notNull(),
    location: text('location'),
    employmentType: text('employment_type', { enum: EMPLOYMENT_TYPES }),
    startDate: text('start_date').notNull(),
    endDate: text('end_date'),
    isCurrent: flag('is_current'),
    description: text('description'),
    accomplishments: stringList('accomplishments'),
    ...timestamps(),
  },
  (t) => [
    index('work_experience_by_user').on(t.userId, t.startDate),
    oneOf('work_experience_type_known', t.employmentType, EMPLOYMENT_TYPES),
    endsAfterStart('work_experience_ends_after_start', t.startDate, t.endDate),
    check('work_experience_current_is_open', sql`${t.isCurrent} = 0 or ${t.endDate} is null`),
  ],
);

export const education = sqliteTable(
  'education',
  {
    id: id(),
    userId: owner(),
    institution: text('institution').notNull(),
    degree: text('degree'),
    fieldOfStudy: text('field_of_study'),
    grade: text('grade'),
    startDate: text('start_date'),
    endDate: text('end_date'),
    isCurrent: flag('is_current'),
    description: text('description'),
    ...timestamps(),
  },
  (t) => [
    index('education_by_user').on(t.userId, t.startDate),
    endsAfterStart('education_ends_after_start', t.startDate, t.endDate),
  ],
);

export const skills = sqliteTable(
  'skills',
  {
    id: id(),
    userId: owner(),
    name: text('name').notNull(),
    proficiencyLevel: text('proficiency_level', { enum: PROFICIENCY_LEVELS })
      .notNull()
      .default('intermediate'),
    yearsOfExperience: integer('years_of_experience'),
    endorsedCount: integer('endorsed_count').notNull().default(0),
    conceptUri: text('concept_uri'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('skills_by_user_and_name').on(t.userId, sql`${t.name} collate nocase`),
    oneOf('skills_proficiency_known', t.proficiencyLevel, PROFICIENCY_LEVELS),
    atLeast('skills_years_not_negative', t.yearsOfExperience, 0),
    atLeast('skills_endorsed_not_negative', t.endorsedCount, 0),
  ],
);

export type WorkExperienceRow = typeof workExperience.$inferSelect;
export type EducationRow = typeof education.$inferSelect;
export type SkillRow = typeof skills.$inferSelect;
