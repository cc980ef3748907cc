import { jobPreferences as wishes } from '@jobmatch/db-schema/job-preferences';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import { users } from '@jobmatch/db-schema/users';
import { PROFILE_VECTOR_ROWS_MAX as MAX } from '@jobmatch/shared/contracts/embeddings';
import { type SQL, inArray, lte, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../../database.ts';

const place = (userId: AnySQLiteColumn, order: SQL) =>
  sql<number>`row_number() over (partition by ${userId} order by ${order})`.as('place');

/** The statements that read the profiles of the accounts that `userIds`, a subquery, names. */
export function selectProfiles(db: Database, userIds: SQL) {
  const worked = db
    .select({
      userId: workExperience.userId,
      company: workExperience.company,
      title: workExperience.title,
      location: workExperience.location,
      startDate: workExperience.startDate,
      endDate: workExperience.endDate,
      isCurrent: workExperience.isCurrent,
      description: workExperience.description,
      accomplishments: workExperience.accomplishments,
      place: place(
        workExperience.userId,
        sql`${workExperience.startDate} desc, ${workExperience.seq}`,
      ),
    })
    .from(workExperience)
    .where(inArray(workExperience.userId, userIds))
    .as('worked');
  const studied = db
    .select({
      userId: education.userId,
      institution: education.institution,
      degree: education.degree,
      fieldOfStudy: education.fieldOfStudy,
      startDate: education.startDate,
      endDate: education.endDate,
      place: place(education.userId, sql`${education.startDate} desc, ${education.id}`),
    })
    .from(education)
    .where(inArray(education.userId, userIds))
    .as('studied');
  const skilled = db
    .select({
      userId: skills.userId,
      name: skills.name,
      proficiencyLevel: skills.proficiencyLevel,
      yearsOfExperience: skills.yearsOfExperience,
      place: place(skills.userId, sql`${skills.createdAt}, ${skills.id}`),
    })
    .from(skills)
    .where(inArray(skills.userId, userIds))
    .as('skilled');
  return [
    db
      .select({
        userId: users.id,
        currentTitle: users.currentTitle,
        professionalSummary: users.professionalSummary,
        location: users.location,
        city: users.city,
        state: users.state,
        country: users.country,
        yearsOfExperience: users.yearsOfExperience,
      })
      .from(users)
      .where(inArray(users.id, userIds)),
    db
      .select()
      .from(worked)
      .where(lte(worked.place, MAX.workExperience))
      .orderBy(sql`${worked.place}`),
    db
      .select()
      .from(studied)
      .where(lte(studied.place, MAX.education))
      .orderBy(sql`${studied.place}`),
    db
      .select()
      .from(skilled)
      .where(lte(skilled.place, MAX.skills))
      .orderBy(sql`${skilled.place}`),
    db
      .select({
        userId: wishes.userId,
        desiredTitles: wishes.desiredTitles,
        keywords: wishes.keywords,
        industries: wishes.industries,
      })
      .from(wishes)
      .where(inArray(wishes.userId, userIds)),
  ] as const;
}
