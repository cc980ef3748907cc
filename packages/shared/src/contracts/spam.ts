import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant } from '../text.ts';
import type { Job } from './jobs.ts';

export const SPAM_CATEGORIES = [
  'mlm-scheme',
  'commission-only',
  'fake-posting',
  'excessive-requirements',
  'salary-misrepresentation',
  'mass-recruitment',
  'phishing',
  'data-harvesting',
  'unpaid-work',
  'unrealistic-promises',
] as const;
const SpamCategory = v.picklist(SPAM_CATEGORIES);
export type SpamCategory = v.InferOutput<typeof SpamCategory>;

const SPAM_STATUSES = [
  'clean',
  'suspicious',
  'spam',
  'scam',
  'expired',
  'pending_review',
  'manually_approved',
  'manually_rejected',
  'unchecked',
] as const;
export const SpamStatus = v.picklist(SPAM_STATUSES);

export const SpamFlag = v.object({
  category: SpamCategory,
  /** Why that is a sign, in a sentence. */
  reason: v.string(),
  /** The field of the posting it was found in. */
  field: v.string(),
  /** Verbatim from that field; of a number, as it is stored. */
  quote: v.string(),
});
export type SpamFlag = v.InferOutput<typeof SpamFlag>;

const Score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** What rules found in one posting: the same for whoever asks. */
export interface SpamFinding {
  score: number;
  categories: SpamCategory[];
  flags: SpamFlag[];
}

export const SpamAnalysis = v.object({
  jobId: Id,
  /** By the score, unless an admin has decided or is to: 80 and more spam, 50 and more suspicious. */
  status: SpamStatus,
  score: Score,
  /** Strongest first. */
  categories: v.array(SpamCategory),
  flags: v.array(SpamFlag),
  /** When these findings were first made of this text. */
  analyzedAt: Instant,
});
export type SpamAnalysis = v.InferOutput<typeof SpamAnalysis>;

const SPAM_BATCH_MAX = 50;

export const AnalyzeSpamBatch = v.strictObject({
  jobIds: v.pipe(
    v.array(Id),
    v.minLength(1, 'Must have at least one posting.'),
    v.maxLength(SPAM_BATCH_MAX, `Must have at most ${SPAM_BATCH_MAX} postings.`),
  ),
});

export const SpamBatch = v.object({
  /** In the order asked, each posting once. */
  results: v.array(SpamAnalysis),
  /** Absent, or not the caller's to see. */
  notFound: v.array(Id),
});

/** Of the open postings that the caller sees. */
export const SpamStats = v.object({
  total: v.number(),
  byStatus: v.object(v.entriesFromList(SPAM_STATUSES, v.number())),
  /** A posting counts for each of its categories. */
  byCategory: v.object(v.entriesFromList(SPAM_CATEGORIES, v.number())),
});
export type SpamStats = v.InferOutput<typeof SpamStats>;

/** What of a posting the rules read. */
export type PostingForSpam = Pick<
  Job,
  | 'title'
  | 'company'
  | 'location'
  | 'description'
  | 'requirements'
  | 'benefits'
  | 'url'
  | 'jobType'
  | 'experienceLevel'
  | 'salaryMin'
  | 'salaryMax'
  | 'salaryCurrency'
  | 'salaryPeriod'
  | 'requiredSkills'
>;

export interface PostingToCheck {
  jobId: string;
  contentHash: string;
  posting: PostingForSpam;
}

/** Core's side of spam detection: postings, what was found in them, and figures. */
export interface SpamRpc extends Rpc.WorkerEntrypointBranded {
  /** Those of at most 50 postings that the caller may see, in the order asked. */
  postings(caller: Caller, options: { ids: string[] }): Promise<PostingToCheck[]>;
  /**
   * Keeps what was found of the texts it was found in, and gives what is then kept of the postings,
   * in the order given. A posting that has changed or gone meanwhile is left out.
   */
  store(
    caller: Caller,
    options: { found: (SpamFinding & { jobId: string; contentHash: string })[] },
  ): Promise<SpamAnalysis[]>;
  stats(caller: Caller): Promise<SpamStats>;
}
