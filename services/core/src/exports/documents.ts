import type { UserScope } from '@jobmatch/shared/caller';
import type { Application } from '@jobmatch/shared/contracts/application-answers';
import type {
  ApplicationToExport,
  Author,
  ResumeToExport,
} from '@jobmatch/shared/contracts/exports';
import type { Profile } from '@jobmatch/shared/contracts/profile';
import { notFound } from '@jobmatch/shared/errors';
import { findApplication, toApplication } from '../applications/queries.ts';
import { APPLICATION } from '../applications/service.ts';
import type { Database } from '../database.ts';
import { findProfile } from '../profile/queries.ts';
import { findResume } from '../resumes/queries.ts';

/**
 * The documents of one variant of an application. One without variants has its own letter and
 * résumé instead.
 */
export async function applicationToExport(
  db: Database,
  scope: UserScope,
  { applicationId, variantId }: { applicationId: string; variantId: string | null },
): Promise<ApplicationToExport> {
  const row = await findApplication(db, scope, applicationId);
  if (row === null) throw notFound(APPLICATION);
  const application = toApplication(row);
  const documents = documentsOf(application, variantId);
  const author = await authorOf(db, scope);
  return { author, jobTitle: application.jobTitle, company: application.company, ...documents };
}

export async function resumeToExport(
  db: Database,
  scope: UserScope,
  resumeId: string,
): Promise<ResumeToExport> {
  const resume = await findResume(db, scope, resumeId);
  if (resume === null) throw notFound('Résumé');
  return { author: await authorOf(db, scope), resume };
}

function documentsOf(application: Application, variantId: string | null) {
  const { variants, selectedVariantId, coverLetter, customResume } = application;
  const wanted = variantId ?? selectedVariantId ?? variants[0]?.id ?? null;
  if (wanted === null) return { resume: customResume, coverLetter };
  const variant = variants.find(({ id }) => id === wanted);
  if (variant === undefined) throw notFound('Variant');
  return { resume: variant.resume, coverLetter: variant.coverLetter };
}

async function authorOf(db: Database, scope: UserScope): Promise<Author> {
  const profile = await findProfile(db, scope, () => null);
  if (profile === null) throw notFound('Profile');
  return { contact: contactOf(profile), locale: profile.locale };
}

function contactOf(profile: Profile) {
  const { firstName, lastName, city, state, country, email, linkedinUrl } = profile;
  const place = joined([city, state, country], ', ');
  return {
    fullName: joined([firstName, lastName], ' ') ?? email,
    headline: profile.currentTitle,
    email,
    phone: profile.phone,
    location: profile.location ?? place,
    links: linkedinUrl === null ? [] : [linkedinUrl],
  };
}

function joined(parts: readonly (string | null)[], separator: string): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(separator);
}
