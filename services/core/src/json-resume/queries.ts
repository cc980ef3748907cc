import { now } from '@jobmatch/db-schema/columns';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import { certifications, languages, projects } from '@jobmatch/db-schema/profile-extras';
import { resumes } from '@jobmatch/db-schema/resumes';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { type SQL, and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { MAX_CERTIFICATIONS } from '../certifications/service.ts';
import { labelKey } from '../concepts/label-key.ts';
import { skillConceptUri } from '../concepts/skill-concept.ts';
import { BASICS_FIELDS } from './basics.ts';
import type { Database } from '../database.ts';
import { MAX_EDUCATION } from '../education/service.ts';
import { MAX_LANGUAGES } from '../languages/service.ts';
import { MAX_PROJECTS } from '../projects/service.ts';
import { MAX_SKILLS } from '../skills/service.ts';
import { MAX_WORK_EXPERIENCE } from '../work-experience/service.ts';
import type { Applicable } from './from-json-resume.ts';
import { given, missingRows, stillMissing } from './missing-rows.ts';
import { CERTIFICATES, EDUCATION, LANGUAGES, PROJECTS, SKILLS, WORK } from './sections.ts';

/** The document the caller put last, or null. */
export async function findKeptDocument(
  db: Database,
  { userId }: UserScope,
): Promise<Record<string, unknown> | null> {
  const rows = await db
    .select({ document: resumes.sourceDocument })
    .from(resumes)
    .where(and(eq(resumes.userId, userId), isNotNull(resumes.sourceDocument)))
    .limit(1);
  return rows[0]?.document ?? null;
}

/** Keeps the document and adds what the profile does not have, in one transaction. */
export async function applyDocument(
  db: Database,
  scope: UserScope,
  document: Record<string, unknown>,
  found: Applicable,
) {
  const mine = eq(users.id, scope.userId);
  const work = { rows: found.workExperience, key: WORK.key, max: MAX_WORK_EXPERIENCE };
  const schools = { rows: found.education, key: EDUCATION.key, max: MAX_EDUCATION };
  const abilities = {
    rows: found.skills.map((skill) => ({ ...skill, labelKey: labelKey(String(skill['name'])) })),
    key: SKILLS.key,
    max: MAX_SKILLS,
    computed: { conceptUri: skillConceptUri(given('labelKey')) },
  };
  const papers = { rows: found.certifications, key: CERTIFICATES.key, max: MAX_CERTIFICATIONS };
  const tongues = { rows: found.languages, key: LANGUAGES.key, max: MAX_LANGUAGES };
  const works = { rows: found.projects, key: PROJECTS.key, max: MAX_PROJECTS };
  const id = { id: sql<string>`id` };
  const results = await db.batch([
    db.select().from(users).where(mine),
    db
      .update(users)
      .set({ ...filling(found.profile), updatedAt: now })
      .where(and(mine, anyEmpty(found.profile)))
      .returning(),
    db
      .insert(workExperience)
      .select(missingRows(workExperience, scope, work))
      .returning(id),
    db
      .insert(education)
      .select(missingRows(education, scope, schools))
      .returning(id),
    db
      .insert(skills)
      .select(missingRows(skills, scope, abilities))
      .returning(id),
    db
      .insert(certifications)
      .select(missingRows(certifications, scope, papers))
      .returning(id),
    db
      .insert(languages)
      .select(missingRows(languages, scope, tongues))
      .returning(id),
    db
      .insert(projects)
      .select(missingRows(projects, scope, works))
      .returning(id),
    stillMissing(db, workExperience, scope, work),
    stillMissing(db, education, scope, schools),
    stillMissing(db, skills, scope, abilities),
    stillMissing(db, certifications, scope, papers),
    stillMissing(db, languages, scope, tongues),
    stillMissing(db, projects, scope, works),
    db
      .insert(resumes)
      .values({
        id: newId(),
        userId: scope.userId,
        title: 'JSON Resume',
        sections: {},
        sourceDocument: document,
      })
      .onConflictDoUpdate({
        target: resumes.userId,
        targetWhere: sql`source_document is not null`,
        set: { sourceDocument: document, updatedAt: now },
      }),
  ]);
  const [before, after, ...lists] = results;
  return {
    before: before[0],
    after: after[0],
    added: {
      workExperience: lists[0].length,
      education: lists[1].length,
      skills: lists[2].length,
      certifications: lists[3].length,
      languages: lists[4].length,
      projects: lists[5].length,
    },
    noRoom: {
      [WORK.name]: lists[6],
      [EDUCATION.name]: lists[7],
      [SKILLS.name]: lists[8],
      [CERTIFICATES.name]: lists[9],
      [LANGUAGES.name]: lists[10],
      [PROJECTS.name]: lists[11],
    },
  };
}

/** A first name that the candidate typed does not get somebody else's last name. */
function filling(profile: Applicable['profile']): Record<string, SQL> {
  const { firstName } = profile;
  const values = valuesOf(profile).map(({ field, column, value }) => {
    const filled = sql`coalesce(${column}, ${value})`;
    if (field !== 'lastName') return [field, filled] as const;
    const sameName = sql`coalesce(${users.firstName}, ${firstName}) = ${firstName}`;
    return [field, sql`case when ${sameName} then ${filled} else ${column} end`] as const;
  });
  return Object.fromEntries(values);
}

const anyEmpty = (profile: Applicable['profile']): SQL =>
  or(...valuesOf(profile).map(({ column }) => isNull(column))) ?? sql`false`;

const valuesOf = (profile: Applicable['profile']) =>
  BASICS_FIELDS.flatMap((field) => {
    const value = profile[field];
    return value === undefined ? [] : [{ field, column: users[field], value }];
  });
