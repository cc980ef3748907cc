import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant, text } from '../text.ts';
import type { ApplicationVariant } from './applications.ts';
import type { Resume } from './resumes.ts';

export const PageSize = v.picklist(['letter', 'a4']);
export type PageSize = v.InferOutput<typeof PageSize>;

export const ExportFormat = v.picklist(['pdf', 'docx', 'text']);
export type ExportFormat = v.InferOutput<typeof ExportFormat>;

/** What a file of each format is, and how its name ends. */
export const EXPORT_FILES = {
  pdf: { contentType: 'application/pdf', ending: 'pdf' },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  text: { contentType: 'text/plain', ending: 'txt' },
} as const satisfies Record<ExportFormat, { contentType: string; ending: string }>;

export const ExportApplication = v.strictObject({
  applicationId: Id,
  /** The selected variant, or else the first one, when absent. */
  variantId: v.optional(v.nullable(text(100)), null),
  pageSize: v.optional(PageSize, 'letter'),
});
export type ExportApplication = v.InferOutput<typeof ExportApplication>;

export const ExportResume = v.strictObject({
  resumeId: Id,
  pageSize: v.optional(PageSize, 'letter'),
});
export type ExportResume = v.InferOutput<typeof ExportResume>;

/** A document that was made, and how to get it: a signed link that needs no token. */
export const Export = v.object({
  downloadUrl: v.string(),
  /** The same link. */
  url: v.string(),
  fileName: v.string(),
  expiresAt: Instant,
  format: ExportFormat,
  /** Bytes. */
  fileSize: v.number(),
  /** What the document leaves out and why, in sentences; empty when it has everything. */
  notices: v.array(v.string()),
});
export type Export = v.InferOutput<typeof Export>;

/** What the head of a document says of its author. */
export interface ContactCard {
  fullName: string;
  headline: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  links: string[];
}

/** The author as the profile has them. */
export interface Author {
  contact: ContactCard;
  /** BCP 47, as the profile says; null where it does not. */
  locale: string | null;
}

export interface ApplicationToExport {
  author: Author;
  jobTitle: string;
  company: string;
  /** The letter and the résumé of the variant; either may be missing. */
  resume: ApplicationVariant['resume'] | null;
  coverLetter: string | null;
}

export interface ResumeToExport {
  author: Author;
  resume: Resume;
}

export interface NewExport {
  /** With its ending; core makes sure that it is safe to store and to show. */
  fileName: string;
  format: ExportFormat;
  bytes: Uint8Array;
  /** Scheme and host of the link. */
  origin: string;
}

export interface StoredExport {
  url: string;
  fileName: string;
  expiresAt: string;
  fileSize: number;
}

/** Core's side of exports: what goes into a document, and where it is kept for a day. */
export interface ExportsRpc extends Rpc.WorkerEntrypointBranded {
  /** NOT_FOUND for another user's application, an absent one, and for a variant it does not have. */
  application(
    caller: Caller,
    options: { applicationId: string; variantId: string | null },
  ): Promise<ApplicationToExport>;
  /** NOT_FOUND for another user's résumé and an absent one. */
  resume(caller: Caller, options: { resumeId: string }): Promise<ResumeToExport>;
  /** Keeps a document for 24 hours. CONFLICT when the caller keeps too many. */
  store(caller: Caller, document: NewExport): Promise<StoredExport>;
}
