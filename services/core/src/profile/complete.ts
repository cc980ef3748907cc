import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import {
  certifications,
  languages,
  projects,
  workExperienceNarratives as narratives,
} from '@jobmatch/db-schema/profile-extras';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { Education, Profile, Skill, WorkExperience } from '@jobmatch/shared/contracts/profile';
import { SearchPreferences } from '@jobmatch/shared/contracts/search-preferences';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { PhotoUrl } from '../avatar/photo-url.ts';
import { Certification } from '../certifications/certification.ts';
import { toCertification } from '../certifications/queries.ts';
import type { Database } from '../database.ts';
import { toEducation } from '../education/queries.ts';
import { Language } from '../languages/language.ts';
import { toLanguage } from '../languages/queries.ts';
import { Project } from '../projects/project.ts';
import { toProject } from '../projects/queries.ts';
import { toSearchPreferences } from '../search-preferences/queries.ts';
import { toSkill } from '../skills/queries.ts';
import { toWorkExperience } from '../work-experience/queries.ts';
import { toProfile } from './queries.ts';

export const CompleteProfile = v.object({
  profile: Profile,
  workExperience: v.array(
    v.object({ ...WorkExperience.entries, narrative: v.nullable(v.string()) }),
  ),
  education: v.array(Education),
  skills: v.array(Skill),
  certifications: v.array(Certification),
  languages: v.array(Language),
  projects: v.array(Project),
  searchPreferences: v.nullable(SearchPreferences),
});
export type CompleteProfile = v.InferOutput<typeof CompleteProfile>;

/**
 * Everything a profile consists of, in the order of its lists, read in one round trip as of one
 * moment. Each list is capped where it is written. Null when the account is gone.
 */
export async function findCompleteProfile(
  db: Database,
  { userId }: UserScope,
  photoUrl: PhotoUrl,
): Promise<CompleteProfile | null> {
  const [accounts, experience, schools, abilities, certificates, tongues, works, preferences] =
    await db.batch([
      db.select().from(users).where(eq(users.id, userId)),
      db
        .select({ ...getTableColumns(workExperience), narrative: narratives.narrative })
        .from(workExperience)
        .leftJoin(
          narratives,
          and(eq(narratives.workExperienceId, workExperience.id), eq(narratives.userId, userId)),
        )
        .where(eq(workExperience.userId, userId))
        .orderBy(desc(workExperience.startDate), desc(workExperience.id)),
      db
        .select()
        .from(education)
        .where(eq(education.userId, userId))
        .orderBy(desc(education.startDate), desc(education.id)),
      db
        .select()
        .from(skills)
        .where(eq(skills.userId, userId))
        .orderBy(sql`${skills.name} collate nocase`, skills.id),
      db
        .select()
        .from(certifications)
        .where(eq(certifications.userId, userId))
        .orderBy(certifications.name, certifications.id),
      db
        .select()
        .from(languages)
        .where(eq(languages.userId, userId))
        .orderBy(languages.language, languages.id),
      db
        .select()
        .from(projects)
        .where(eq(projects.userId, userId))
        .orderBy(projects.name, projects.id),
      db.select().from(jobPreferences).where(eq(jobPreferences.userId, userId)),
    ]);
  if (accounts[0] === undefined) return null;
  return {
    profile: toProfile(accounts[0], photoUrl),
    workExperience: experience.map((row) => ({
      ...toWorkExperience(row),
      narrative: row.narrative,
    })),
    education: schools.map(toEducation),
    skills: abilities.map(toSkill),
    certifications: certificates.map(toCertification),
    languages: tongues.map(toLanguage),
    projects: works.map(toProject),
    searchPreferences: preferences[0] === undefined ? null : toSearchPreferences(preferences[0]),
  };
}
