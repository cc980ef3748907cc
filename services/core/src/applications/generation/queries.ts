import { type ApplicationRow, applications } from '@jobmatch/db-schema/applications';
import { jobs } from '@jobmatch/db-schema/jobs';
import { certifications, languages, projects } from '@jobmatch/db-schema/profile-extras';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import type { NewGeneratedApplication } from '@jobmatch/shared/contracts/applications';
import { newId } from '@jobmatch/shared/ids';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { visibleTo } from '../../jobs/visibility.ts';
import { ownRow } from '../../owned-collection.ts';
import { selectedRow } from '../../selected-row.ts';
import { isCharged, selectUsage, unitReturned, unitTaken } from '../../usage/queries.ts';

/** The most of each list that documents are written from. */
const MAX = { certifications: 50, projects: 50, languages: 30 } as const;

/** Who the candidate is, what of the profile an analysis does not read, and where their plan stands. */
export async function readBackground(db: Database, scope: UserScope) {
  const { userId } = scope;
  const [contacts, certified, projected, spoken, usages] = await db.batch([
    db
      .select({
        firstName: users.firstName,
        lastName: users.lastName,
        email: users.email,
        phone: users.phone,
        streetAddress: users.streetAddress,
        linkedinUrl: users.linkedinUrl,
      })
      .from(users)
      .where(eq(users.id, userId)),
    db
      .select({
        name: certifications.name,
        issuer: certifications.issuer,
        issuedOn: certifications.issuedOn,
      })
      .from(certifications)
      .where(eq(certifications.userId, userId))
      .orderBy(certifications.name, certifications.id)
      .limit(MAX.certifications),
    db
      .select({
        name: projects.name,
        description: projects.description,
        highlights: projects.highlights,
        keywords: projects.keywords,
        startDate: projects.startDate,
        endDate: projects.endDate,
      })
      .from(projects)
      .where(eq(projects.userId, userId))
      .orderBy(desc(projects.startDate), projects.id)
      .limit(MAX.projects),
    db
      .select({ language: languages.language, fluency: languages.fluency })
      .from(languages)
      .where(eq(languages.userId, userId))
      .orderBy(languages.language, languages.id)
      .limit(MAX.languages),
    selectUsage(db, scope),
  ]);
  const [[contact], [usage]] = [contacts, usages];
  if (contact === undefined || usage === undefined) return null;
  const more = { certifications: certified, projects: projected, languages: spoken };
  return { contact, usage, ...more };
}

/**
 * Takes a unit and inserts the draft, in one transaction: the unit only for a posting that is
 * visible, the draft only where the unit was taken. Null, with nothing written, where either fails;
 * the row as it is where it was stored before.
 */
export async function insertGenerated(
  db: Database,
  scope: UserScope,
  { id, jobId, variants, selectedVariantId }: NewGeneratedApplication,
  at: Date,
): Promise<ApplicationRow | null> {
  const visible = and(eq(jobs.id, jobId), visibleTo(scope));
  const charge = { kind: 'aiGenerations', chargeId: id, at } as const;
  const row = selectedRow(applications, {
    id,
    userId: scope.userId,
    jobId,
    jobTitle: sql`${jobs.title}`,
    company: sql`${jobs.company}`,
    variants,
    selectedVariantId,
  });
  const [, , rows] = await db.batch([
    unitTaken(db, scope, charge, newId(), sql`exists(select 1 from ${jobs} where ${visible})`),
    db
      .insert(applications)
      .select(sql`${row} from ${jobs} where ${visible} and ${isCharged(scope, id)}`)
      .onConflictDoNothing(),
    db
      .select()
      .from(applications)
      .where(ownRow(applications, scope, id))
      .limit(1),
  ]);
  return rows[0] ?? null;
}

/** Deletes a draft that nobody has changed and gives its unit back. Whether there was one. */
export async function discardGenerated(
  db: Database,
  scope: UserScope,
  id: string,
  at: Date,
): Promise<boolean> {
  const untouched = and(ownRow(applications, scope, id), eq(applications.revision, 0));
  const [, deleted] = await db.batch([
    unitReturned(
      db,
      scope,
      { kind: 'aiGenerations', chargeId: id, at },
      sql`exists(select 1 from ${applications} where ${untouched})`,
    ),
    db.delete(applications).where(untouched).returning({ id: applications.id }),
  ]);
  return deleted.length > 0;
}
