import { now } from '@jobmatch/db-schema/columns';
import { type CertificationRow, certifications } from '@jobmatch/db-schema/profile-extras';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import type { Certification, CreateCertification, UpdateCertification } from './certification.ts';

const { name, id: entryId } = certifications;

/** One page of the caller's certifications, by name. */
export async function listCertifications(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(certifications.userId, scope.userId);
  const after = page.cursor && sql`(${name}, ${entryId}) > (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(certifications)
      .where(and(mine, after))
      .orderBy(name, entryId)
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(certifications).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toCertification), total, page, (row) => [row.name, row.id]);
}

export async function findCertification(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<Certification | null> {
  const rows = await db
    .select()
    .from(certifications)
    .where(ownRow(certifications, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toCertification(rows[0]);
}

/** Null when the caller already has `max` certifications. */
export async function insertCertification(
  db: Database,
  scope: UserScope,
  certification: CreateCertification & { id: string },
  max: number,
): Promise<Certification | null> {
  const rows = await db
    .insert(certifications)
    .select(ifRoom(certifications, scope, certification, max))
    .returning();
  return rows[0] === undefined ? null : toCertification(rows[0]);
}

/** Sets the sent fields only. */
export async function updateCertification(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateCertification,
): Promise<Certification | null> {
  const rows = await db
    .update(certifications)
    .set({ ...changes, updatedAt: now })
    .where(ownRow(certifications, scope, id))
    .returning();
  return rows[0] === undefined ? null : toCertification(rows[0]);
}

/** Whether there was such a certification. */
export async function deleteCertification(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<boolean> {
  const rows = await db
    .delete(certifications)
    .where(ownRow(certifications, scope, id))
    .returning({ id: certifications.id });
  return rows.length > 0;
}

export const toCertification = (row: CertificationRow): Certification => ({
  id: row.id,
  name: row.name,
  issuer: row.issuer,
  issuedOn: row.issuedOn,
  expiresOn: row.expiresOn,
  url: row.url,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
