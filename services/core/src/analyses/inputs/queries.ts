import { jobPreferences as wishes } from '@jobmatch/db-schema/job-preferences';
import { EXPERIENCE_LEVELS, JOB_TYPES, WORK_ARRANGEMENTS, jobs } from '@jobmatch/db-schema/jobs';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import type { AnalysisInputs, LoadedInputs } from '@jobmatch/shared/contracts/analyses';
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { visibleTo } from '../../jobs/visibility.ts';

/** The most of each list that an analysis reads. */
const MAX = { workExperience: 100, education: 50, skills: 300 } as const;

/** What of a posting an analysis reads. */
export const postingColumns = {
  id: jobs.id,
  title: jobs.title,
  company: jobs.company,
  location: jobs.location,
  country: jobs.country,
  workArrangement: jobs.workArrangement,
  remoteRegions: jobs.remoteRegions,
  description: jobs.description,
  requirements: jobs.requirements,
  benefits: jobs.benefits,
  language: jobs.language,
  jobType: jobs.jobType,
  experienceLevel: jobs.experienceLevel,
  salaryMin: jobs.salaryMin,
  salaryMax: jobs.salaryMax,
  salaryCurrency: jobs.salaryCurrency,
  salaryPeriod: jobs.salaryPeriod,
  requiredSkills: jobs.requiredSkills,
  preferredSkills: jobs.preferredSkills,
  industry: jobs.industry,
  companySize: jobs.companySize,
};

const candidate = {
  currentTitle: users.currentTitle,
  professionalSummary: users.professionalSummary,
  location: users.location,
  city: users.city,
  state: users.state,
  country: users.country,
  yearsOfExperience: users.yearsOfExperience,
};

const experience = {
  company: workExperience.company,
  title: workExperience.title,
  location: workExperience.location,
  startDate: workExperience.startDate,
  endDate: workExperience.endDate,
  isCurrent: workExperience.isCurrent,
  description: workExperience.description,
  accomplishments: workExperience.accomplishments,
};

const schooling = {
  institution: education.institution,
  degree: education.degree,
  fieldOfStudy: education.fieldOfStudy,
  startDate: education.startDate,
  endDate: education.endDate,
};

const skill = {
  name: skills.name,
  proficiencyLevel: skills.proficiencyLevel,
  yearsOfExperience: skills.yearsOfExperience,
};

const preference = {
  desiredTitles: wishes.desiredTitles,
  desiredLocations: wishes.desiredLocations,
  keywords: wishes.keywords,
  excludeKeywords: wishes.excludeKeywords,
  jobTypes: wishes.jobTypes,
  experienceLevels: wishes.experienceLevels,
  workArrangement: wishes.workArrangement,
  industries: wishes.industries,
  companySizes: wishes.companySizes,
  benefits: wishes.benefits,
  salaryMin: wishes.salaryMin,
  salaryMax: wishes.salaryMax,
  salaryCurrency: wishes.salaryCurrency,
  remoteOnly: wishes.remoteOnly,
  maxCommuteKm: wishes.maxCommuteKm,
  visaSponsorship: wishes.visaSponsorship,
  workAuthorization: wishes.workAuthorization,
  excludedCountries: wishes.excludedCountries,
};

/** The statements that read a profile and its preferences, each in one order. See {@link profileOf}. */
export const selectProfile = (db: Database, { userId }: UserScope) =>
  [
    db.select(candidate).from(users).where(eq(users.id, userId)),
    db
      .select(experience)
      .from(workExperience)
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
      .select(skill)
      .from(skills)
      .where(eq(skills.userId, userId))
      .orderBy(skills.createdAt, skills.id)
      .limit(MAX.skills),
    db.select(preference).from(wishes).where(eq(wishes.userId, userId)),
  ] as const;

type RowsOf<Selects extends readonly unknown[]> = {
  [Index in keyof Selects]: Awaited<Selects[Index]>;
};
type ProfileRows = RowsOf<ReturnType<typeof selectProfile>>;

/** What {@link selectProfile} has read; null when there is no such account. */
export function profileOf([people, worked, studied, skilled, preferences]: ProfileRows): Omit<
  AnalysisInputs,
  'posting'
> | null {
  const [person, preferred] = [people[0], preferences[0]];
  if (person === undefined) return null;
  return {
    candidate: { ...person, workExperience: worked, education: studied, skills: skilled },
    preferences: preferred === undefined ? null : known(preferred),
  };
}

/**
 * Names the state of everything an analysis of the posting reads: two that are equal were read of
 * equal inputs. Null when the posting is absent or not visible to the caller.
 */
export async function readRevision(
  db: Database,
  scope: UserScope,
  jobId: string,
): Promise<string | null> {
  const [row] = await selectRevision(db, scope, jobId);
  return row === undefined ? null : revisionOf(row);
}

const selectRevision = (db: Database, scope: UserScope, jobId: string) =>
  db
    .select({ posting: jobs.revision, profile: users.profileRevision })
    .from(jobs)
    .innerJoin(users, eq(users.id, scope.userId))
    .where(and(eq(jobs.id, jobId), visibleTo(scope)));

const revisionOf = ({ posting: job, profile }: { posting: number; profile: number }): string =>
  `${job}.${profile}`;

/**
 * Everything an analysis reads, in one round trip and one order, so that the same rows always give
 * the same inputs. Null when the posting is absent or not visible to the caller.
 */
export async function readInputs(
  db: Database,
  scope: UserScope,
  jobId: string,
): Promise<LoadedInputs | null> {
  const [revisions, postings, ...rows] = await db.batch([
    selectRevision(db, scope, jobId),
    db
      .select({ ...postingColumns, ownerId: jobs.ownerId })
      .from(jobs)
      .where(and(eq(jobs.id, jobId), visibleTo(scope))),
    ...selectProfile(db, scope),
  ]);
  const [revision, found, profile] = [revisions[0], postings[0], profileOf(rows)];
  if (revision === undefined || found === undefined || profile === null) return null;
  const { ownerId, ...job } = found;
  return {
    posting: job,
    ...profile,
    isPrivate: ownerId !== null,
    revision: revisionOf(revision),
  };
}

const ARRANGEMENTS = WORK_ARRANGEMENTS.filter((arrangement) => arrangement !== 'unknown');

/** The columns hold plain lists of strings; what is not in today's vocabulary is left out. */
const known = <Lists extends Record<'jobTypes' | 'experienceLevels' | 'workArrangement', string[]>>(
  row: Lists,
) => ({
  ...row,
  jobTypes: JOB_TYPES.filter((type) => row.jobTypes.includes(type)),
  experienceLevels: EXPERIENCE_LEVELS.filter((level) => row.experienceLevels.includes(level)),
  workArrangement: ARRANGEMENTS.filter((way) => row.workArrangement.includes(way)),
});
