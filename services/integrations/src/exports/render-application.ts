import type { Caller } from '@jobmatch/shared/caller';
import {
  EXPORT_FILES,
  type ExportApplication,
  type ExportFormat,
  type ExportResume,
} from '@jobmatch/shared/contracts/exports';
import { AppError } from '@jobmatch/shared/errors';
import type { Env } from '../env.ts';
import { applicationDocument, resumeDocument } from './document/compose.ts';
import { exportFileName } from './file-name.ts';
import { fontAssets } from './fonts.ts';
import { type Rendered, render } from './render.ts';

type ExportEnv = Pick<Env, 'CORE_EXPORTS' | 'FONTS'>;

export interface ExportedFile extends Rendered {
  fileName: string;
  contentType: string;
}

/**
 * The résumé and the letter of one variant of the caller's application, as a file. NOT_FOUND where
 * the application is not the caller's or has no such variant, CONFLICT where nothing is written yet.
 */
export async function renderApplication(
  env: ExportEnv,
  caller: Caller,
  { applicationId, variantId, pageSize }: ExportApplication,
  format: ExportFormat,
): Promise<ExportedFile> {
  const application = await env.CORE_EXPORTS.application(caller, { applicationId, variantId });
  const { author, jobTitle, company, resume, coverLetter } = application;
  if (resume === null && coverLetter === null) {
    throw new AppError('CONFLICT', 'The application has no résumé and no letter yet.');
  }
  const document = applicationDocument(application);
  const rendered = await render(document, { format, pageSize, fonts: fontAssets(env.FONTS) });
  const fileName = exportFileName([author.contact.fullName, jobTitle, company], format);
  return { ...rendered, fileName, contentType: EXPORT_FILES[format].contentType };
}

/** The caller's résumé as a file; NOT_FOUND where it is not theirs. */
export async function renderResume(
  env: ExportEnv,
  caller: Caller,
  { resumeId, pageSize }: ExportResume,
  format: ExportFormat,
): Promise<ExportedFile> {
  const source = await env.CORE_EXPORTS.resume(caller, { resumeId });
  const document = resumeDocument(source);
  const rendered = await render(document, { format, pageSize, fonts: fontAssets(env.FONTS) });
  const fileName = exportFileName([document.author, source.resume.title], format);
  return { ...rendered, fileName, contentType: EXPORT_FILES[format].contentType };
}
