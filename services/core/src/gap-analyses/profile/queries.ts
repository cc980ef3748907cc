import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import {
  certifications,
  projects,
  workExperienceNarratives as narratives,
} from '@jobmatch/db-schema/profile-extras';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import type { ProfileForGaps } from '@jobmatch/shared/contracts/gap-analyses';
import { notFound } from '@jobmatch/shared/errors';
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';

/** The most of each list that is looked through. */
const MAX = { workExperience: 100, education: 50, skills: 300, other: 100 } as const;

const person = {
  currentTitle: users.currentTitle,
  professionalSummary: users.professionalSummary,
  yearsOfExperience: users.yearsOfExperience,
};

const work = {
  company: workExperience.company,
  title: workExperience.title,
  location: workExperience.location,
  employmentType: workExperience.employmentType,
  startDate: workExperience.startDate,
  endDate: workExperience.endDate,
  isCurrent: workExperience.isCurrent,
  description: workExperience.description,
  accomplishments: workExperience.accomplishments,
  narrative: narratives.narrative,
};

const schooling = {
  institution: education.institution,
  degree: education.degree,
  fieldOfStudy: education.fieldOfStudy,
  startDate: education.startDate,
  endDate: education.endDate,
  isCurrent: education.isCurrent,
};

/** The caller's profile as it is looked through for gaps, in one round trip. */
export async function readProfile(db: Database, { userId }: UserScope): Promise<ProfileForGaps> {
  const [people, worked, studied, skilled, certified, built, wishes] = await db.batch([
    db.select(person).from(users).where(eq(users.id, userId)),
    db
      .select(work)
      .from(workExperience)
      .leftJoin(
        narratives,
        and(eq(narratives.workExperienceId, workExperience.id), eq(narratives.userId, userId)),
      )
      .where(eq(workExperience.userId, userId))
      .orderBy(desc(workExperience.startDate), workExperience.seq)
      .limit(MAX.workExperience),
    db
      .select(schooling)
      .from(education)
      .where(eq(education.userId, userId))
      .orderBy(desc(education.startDate), education.id)
      .limit(MAX.education),
    db
      .select({ name: skills.name, yearsOfExperience: skills.yearsOfExperience })
      .from(skills)
      .where(eq(skills.userId, userId))
      .orderBy(skills.createdAt, skills.id)
      .limit(MAX.skills),
    db
      .select({ name: certifications.name, expiresOn: certifications.expiresOn })
      .from(certifications)
      .where(eq(certifications.userId, userId))
      .orderBy(certifications.name, certifications.id)
      .limit(MAX.other),
    db
      .select()
      .from(projects)
      .where(eq(projects.userId, userId))
      .orderBy(projects.name, projects.id)
      .limit(MAX.other),
    db
      .select({ desiredTitles: jobPreferences.desiredTitles })
      .from(jobPreferences)
      .where(eq(jobPreferences.userId, userId)),
  ]);
  const [own] = people;
  if (own === undefined) throw notFound('Profile');
  return {
    ...own,
    workExperience: worked,
    education: studied,
    skills: skilled,
    certifications: certified,
    projects: built.map(({ name, description, highlights, keywords, startDate, endDate }) => ({
      name,
      text: [description ?? '', ...highlights, ...keywords].join('\n'),
      startDate,
      endDate,
    })),
    desiredTitles: wishes[0]?.desiredTitles ?? [],
  };
}
