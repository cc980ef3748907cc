import { applications } from '@jobmatch/db-schema/applications';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import {
  type ApplicationVariant,
  ApplicationVariants,
} from '@jobmatch/shared/contracts/applications';
import type { ApplicationDraft } from '@jobmatch/shared/contracts/emails';
import { AppError } from '@jobmatch/shared/errors';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../../database.ts';
import { ownRow } from '../../owned-collection.ts';
import { fullName } from '../full-name.ts';

/** What the e-mail of one of the caller's applications is made of; null for no such application. */
export async function findDraft(
  db: Database,
  scope: UserScope,
  { applicationId, variantId }: { applicationId: string; variantId: string | null },
): Promise<ApplicationDraft | null> {
  const rows = await db
    .select({
      jobTitle: applications.jobTitle,
      company: applications.company,
      variants: applications.variants,
      selectedVariantId: applications.selectedVariantId,
      coverLetter: applications.coverLetter,
      firstName: users.firstName,
      lastName: users.lastName,
    })
    .from(applications)
    .innerJoin(users, eq(users.id, applications.userId))
    .where(ownRow(applications, scope, applicationId))
    .limit(1);
  const [row] = rows;
  if (row === undefined) return null;
  const { jobTitle, company, coverLetter, selectedVariantId } = row;
  const variants = v.parse(ApplicationVariants, row.variants);
  const variant = pick(variants, variantId, selectedVariantId);
  return { jobTitle, company, variant, coverLetter, senderName: fullName(row) };
}

function pick(
  variants: readonly ApplicationVariant[],
  asked: string | null,
  selected: string | null,
): ApplicationVariant | null {
  const named = (id: string | null) => variants.find((variant) => variant.id === id);
  if (asked === null) return named(selected) ?? variants[0] ?? null;
  const found = named(asked);
  if (found !== undefined) return found;
  const fields = { variantId: 'Must be the id of one of the variants.' };
  throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields });
}
