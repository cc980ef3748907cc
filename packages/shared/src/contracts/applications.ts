import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant, PartialDate, text } from '../text.ts';
import type { CandidateForAnalysis, PostingForAnalysis } from './analyses.ts';
import type { UsageState } from './usage.ts';

const Experience = v.strictObject({
  title: text(200),
  company: text(200),
  location: v.nullable(text(200)),
  startDate: PartialDate,
  endDate: v.nullable(PartialDate),
  bullets: v.pipe(v.array(text(300)), v.maxLength(12)),
});

const Education = v.strictObject({
  institution: text(200),
  degree: v.nullable(text(200)),
  fieldOfStudy: v.nullable(text(200)),
  startDate: v.nullable(PartialDate),
  endDate: v.nullable(PartialDate),
});

/** The résumé of one application. Sizes are bounded so that a row stays below D1's 2 MB. */
export const ApplicationResume = v.strictObject({
  summary: text(1000),
  experience: v.pipe(v.array(Experience), v.maxLength(30)),
  skills: v.pipe(v.array(text(100)), v.maxLength(100)),
  education: v.pipe(v.array(Education), v.maxLength(20)),
});

export type ApplicationResume = v.InferOutput<typeof ApplicationResume>;

export const CoverLetter = text(10_000);

/** What a claim is about that the profile does not support. */
const ClaimKind = v.picklist(['number', 'date', 'employer', 'title', 'certificate', 'skill']);
export type ClaimKind = v.InferOutput<typeof ClaimKind>;

/** A claim that was taken out of a document. */
export const RemovedClaim = v.strictObject({
  kind: ClaimKind,
  /** The sentence or entry, as it was. */
  text: text(500),
  /** `summary`, `experience[0].bullets`, `skills` or `coverLetter`. */
  where: text(100),
});
export type RemovedClaim = v.InferOutput<typeof RemovedClaim>;

const skillNames = v.pipe(v.array(text(100)), v.maxLength(100));
const KeywordCoverage = v.strictObject({
  /** In the document. */
  covered: skillNames,
  /** Not in the document, though the profile supports it. */
  supported: skillNames,
  /** Neither in the document nor in the profile. */
  missing: skillNames,
});

/** Which of the skills that a posting names an applicant tracking system finds in a document. */
export const AtsCoverage = v.strictObject({
  required: KeywordCoverage,
  preferred: KeywordCoverage,
  /** Covered of all that are named, 0–1 with two decimals; null where the posting names none. */
  share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type AtsCoverage = v.InferOutput<typeof AtsCoverage>;

/** One way to present the candidate for a posting, and what was done to get there. */
export const ApplicationVariant = v.strictObject({
  /** Unique within its application, for example `variant-impact`. */
  id: text(100),
  name: text(100),
  resume: ApplicationResume,
  coverLetter: CoverLetter,
  aiRationale: v.pipe(v.array(text(1000)), v.maxLength(20)),
  truth: v.strictObject({
    /** How many claims were compared with the profile. */
    checked: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
    /** Claims the profile does not support, as they were before they were taken out. */
    removed: v.pipe(v.array(RemovedClaim), v.maxLength(100)),
  }),
  /** Absent of what was not generated. */
  atsCoverage: v.optional(AtsCoverage),
});
export type ApplicationVariant = v.InferOutput<typeof ApplicationVariant>;

export const ApplicationVariants = v.pipe(
  v.array(ApplicationVariant),
  v.maxLength(10, 'Must have at most 10 items.'),
  v.check(
    (variants) => new Set(variants.map(({ id }) => id)).size === variants.length,
    'Must not have two variants with one id.',
  ),
);

/** An application as its generation answers it. */
export const GeneratedApplication = v.object({
  id: Id,
  jobId: Id,
  jobTitle: v.string(),
  company: v.string(),
  status: v.literal('draft'),
  createdAt: Instant,
  variants: v.pipe(v.array(ApplicationVariant), v.length(3)),
  selectedVariantId: v.string(),
});
export type GeneratedApplication = v.InferOutput<typeof GeneratedApplication>;

/** What of a profile documents are written from, beside what an analysis reads. */
export interface CandidateForGeneration extends CandidateForAnalysis {
  certifications: { name: string; issuer: string | null; issuedOn: string | null }[];
  projects: {
    name: string;
    description: string | null;
    highlights: string[];
    keywords: string[];
    startDate: string | null;
    endDate: string | null;
  }[];
  languages: { language: string; fluency: string | null }[];
}

/** Whom a candidate's documents must not name to a model. */
export interface ContactForGeneration {
  firstName: string | null;
  lastName: string | null;
  email: string;
  phone: string | null;
  streetAddress: string | null;
  linkedinUrl: string | null;
}

export interface GenerationInputs {
  posting: PostingForAnalysis;
  candidate: CandidateForGeneration;
  contact: ContactForGeneration;
  /** Of the AI generations of the month. */
  usage: UsageState;
}

export interface NewGeneratedApplication {
  /** A UUIDv4 of the caller's choosing; however often it is sent, one row and one unit come of it. */
  id: string;
  jobId: string;
  variants: ApplicationVariant[];
  selectedVariantId: string;
}

/** Core's side of writing an application: what it is written from, and keeping it. */
export interface ApplicationsRpc extends Rpc.WorkerEntrypointBranded {
  /** Null when the posting is absent or not visible to the caller. */
  generationInputs(caller: Caller, options: { jobId: string }): Promise<GenerationInputs | null>;
  /**
   * Stores a draft and takes one AI generation for it, both or neither. USAGE_LIMIT_EXCEEDED when
   * none is left, NOT_FOUND when the posting is gone.
   */
  storeGenerated(
    caller: Caller,
    application: NewGeneratedApplication,
  ): Promise<GeneratedApplication>;
  /** Takes a draft that was never delivered back, with its unit. Whether there was one. */
  discardGenerated(caller: Caller, options: { id: string }): Promise<boolean>;
}
