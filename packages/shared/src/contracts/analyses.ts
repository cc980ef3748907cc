import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant, queryInteger } from '../text.ts';
import type { Job } from './jobs.ts';
import type { Education, Skill, WorkExperience } from './profile.ts';
import type { PutSearchPreferences } from './search-preferences.ts';

/** The ten dimensions in weight order. The weights add up to 100. */
export const DIMENSION_WEIGHTS = {
  skillsMatch: 30,
  experienceLevel: 20,
  locationAlignment: 10,
  salaryExpectations: 10,
  industryExperience: 10,
  commuteFlexibility: 5,
  companyCulture: 5,
  growthOpportunities: 4,
  benefitsPackage: 3,
  jobStability: 3,
} as const;
export type DimensionKey = keyof typeof DIMENSION_WEIGHTS;

const Evidence = v.object({
  source: v.picklist(['posting', 'profile', 'preferences']),
  field: v.string(),
  /** Verbatim from `field` of `source`. */
  quote: v.string(),
});
export type Evidence = v.InferOutput<typeof Evidence>;

const Dimension = v.object({
  label: v.string(),
  weight: v.number(),
  /** 1–10, or null when there is nothing to go on. */
  score: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
  known: v.boolean(),
  justification: v.string(),
  evidence: v.array(Evidence),
});
export type Dimension = v.InferOutput<typeof Dimension>;

const Recommendation = v.picklist([
  'Strong Match',
  'Good Match',
  'Moderate Match',
  'Weak Match',
  'Poor Match',
]);

/**
 * What the engine says about one posting and one candidate. A pure function of its inputs. Keys are in
 * the engine's order, so that one that was kept and parsed has the same bytes.
 */
export const Analysis = v.object({
  overallScore: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  recommendation: v.nullable(Recommendation),
  /** Weight of the known dimensions over 100. */
  coverage: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  cap: v.nullable(v.object({ value: v.number(), reason: v.string() })),
  dimensions: v.object({
    skillsMatch: Dimension,
    experienceLevel: Dimension,
    locationAlignment: Dimension,
    salaryExpectations: Dimension,
    industryExperience: Dimension,
    commuteFlexibility: Dimension,
    companyCulture: Dimension,
    growthOpportunities: Dimension,
    benefitsPackage: Dimension,
    jobStability: Dimension,
  }),
  strengths: v.pipe(v.array(v.string()), v.maxLength(3)),
  gaps: v.pipe(v.array(v.string()), v.maxLength(3)),
  redFlags: v.array(v.string()),
  whatWouldChange: v.array(
    v.object({ change: v.string(), dimension: v.string(), delta: v.number() }),
  ),
  receipt: v.object({
    engineVersion: v.string(),
    weightsVersion: v.string(),
    inputsHash: v.string(),
    factsHash: v.string(),
    model: v.nullable(v.string()),
    extractedBy: v.string(),
  }),
});
export type Analysis = v.InferOutput<typeof Analysis>;

/** An analysis as a client gets it: with where it came from. */
export const AnalysisAnswer = v.object({
  ...Analysis.entries,
  jobId: Id,
  cached: v.boolean(),
  cacheSource: v.picklist(['kv', 'database', 'generated']),
  cachedAt: Instant,
});
export type AnalysisAnswer = v.InferOutput<typeof AnalysisAnswer>;

const StrictDimension = v.strictObject({
  ...Dimension.entries,
  evidence: v.array(v.strictObject(Evidence.entries)),
});

/**
 * An analysis that a client holds, as it was answered: the receipt vouches for all of it but for
 * where it came from.
 */
export const HeldAnalysis = v.strictObject({
  ...Analysis.entries,
  cap: v.nullable(v.strictObject(Analysis.entries.cap.wrapped.entries)),
  dimensions: v.strictObject({
    skillsMatch: StrictDimension,
    experienceLevel: StrictDimension,
    locationAlignment: StrictDimension,
    salaryExpectations: StrictDimension,
    industryExperience: StrictDimension,
    commuteFlexibility: StrictDimension,
    companyCulture: StrictDimension,
    growthOpportunities: StrictDimension,
    benefitsPackage: StrictDimension,
    jobStability: StrictDimension,
  }),
  whatWouldChange: v.array(v.strictObject(Analysis.entries.whatWouldChange.item.entries)),
  receipt: v.strictObject(Analysis.entries.receipt.entries),
  jobId: Id,
  cached: v.optional(v.boolean()),
  cacheSource: v.optional(AnalysisAnswer.entries.cacheSource),
  cachedAt: v.optional(Instant),
});
export type HeldAnalysis = v.InferOutput<typeof HeldAnalysis>;

/** What the same posting and profile give now. */
export const Verification = v.object({
  /** Whether the analysis is, in every part that its receipt vouches for, what they give. */
  valid: v.boolean(),
  recomputed: v.object({
    overallScore: Analysis.entries.overallScore,
    factsHash: v.string(),
    inputsHash: v.string(),
  }),
});
export type Verification = v.InferOutput<typeof Verification>;

export const ListAnalyses = v.object({
  page: queryInteger(1, 1_000_000, 1),
  limit: queryInteger(1, 100, 20),
  /** Core's own: what it is, core checks. */
  cursor: v.optional(v.string()),
});
export type ListAnalyses = v.InferOutput<typeof ListAnalyses>;

/** A page of the latest analysis of each posting, the latest first. */
export const AnalysisHistory = v.object({
  analyses: v.array(
    v.object({
      id: Id,
      jobId: Id,
      jobTitle: v.string(),
      company: v.string(),
      overallScore: Analysis.entries.overallScore,
      /** Null where there is no score, and in what an older engine stored without one. */
      recommendation: Analysis.entries.recommendation,
      engineVersion: v.string(),
      extractedBy: v.string(),
      createdAt: Instant,
      updatedAt: Instant,
    }),
  ),
  total: v.number(),
  page: v.number(),
  limit: v.number(),
  hasMore: v.boolean(),
  nextCursor: v.nullable(v.string()),
});
export type AnalysisHistory = v.InferOutput<typeof AnalysisHistory>;

/** What of a posting the engine reads. */
export type PostingForAnalysis = Pick<
  Job,
  | 'id'
  | 'title'
  | 'company'
  | 'location'
  | 'country'
  | 'workArrangement'
  | 'remoteRegions'
  | 'description'
  | 'requirements'
  | 'benefits'
  | 'language'
  | 'jobType'
  | 'experienceLevel'
  | 'salaryMin'
  | 'salaryMax'
  | 'salaryCurrency'
  | 'salaryPeriod'
  | 'requiredSkills'
  | 'preferredSkills'
  | 'industry'
  | 'companySize'
>;

/** What of a profile the engine reads: never a name, an address, a phone number or a link. */
export interface CandidateForAnalysis {
  currentTitle: string | null;
  professionalSummary: string | null;
  location: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
  yearsOfExperience: number | null;
  workExperience: Pick<
    WorkExperience,
    | 'company'
    | 'title'
    | 'location'
    | 'startDate'
    | 'endDate'
    | 'isCurrent'
    | 'description'
    | 'accomplishments'
  >[];
  education: Pick<Education, 'institution' | 'degree' | 'fieldOfStudy' | 'startDate' | 'endDate'>[];
  skills: Pick<Skill, 'name' | 'proficiencyLevel' | 'yearsOfExperience'>[];
}

export type PreferencesForAnalysis = Pick<
  PutSearchPreferences,
  | 'desiredTitles'
  | 'desiredLocations'
  | 'keywords'
  | 'excludeKeywords'
  | 'jobTypes'
  | 'experienceLevels'
  | 'workArrangement'
  | 'industries'
  | 'companySizes'
  | 'benefits'
  | 'salaryMin'
  | 'salaryMax'
  | 'salaryCurrency'
  | 'remoteOnly'
  | 'maxCommuteKm'
  | 'visaSponsorship'
  | 'workAuthorization'
  | 'excludedCountries'
>;

export interface AnalysisInputs {
  posting: PostingForAnalysis;
  candidate: CandidateForAnalysis;
  /** Null while the candidate has set none. */
  preferences: PreferencesForAnalysis | null;
}

/** The inputs of an analysis as a caller may see them. */
export interface LoadedInputs extends AnalysisInputs {
  /** Whether the posting is the caller's own, which nobody else sees. */
  isPrivate: boolean;
  /** Names this state of the inputs. */
  revision: string;
}

export interface StoredAnalysis {
  analysis: Analysis;
  storedAt: string;
}

/** Core's side of the compatibility analysis: the inputs in one round trip, and the history. */
export interface AnalysesRpc extends Rpc.WorkerEntrypointBranded {
  /** Null when the posting is absent or not visible to the caller. */
  inputs(caller: Caller, options: { jobId: string }): Promise<LoadedInputs | null>;
  /** Of the inputs, without reading them. Null when the posting is absent or not visible to the caller. */
  revision(caller: Caller, options: { jobId: string }): Promise<string | null>;
  /** The stored analysis, only if it was made from exactly these inputs. */
  find(
    caller: Caller,
    options: { jobId: string; inputsHash: string },
  ): Promise<StoredAnalysis | null>;
  /** The caller's analyses. VALIDATION_ERROR for a cursor that is not this list's. */
  history(caller: Caller, options: ListAnalyses): Promise<AnalysisHistory>;
  /** Upserts the analysis and the posting's match score for this caller. */
  store(caller: Caller, options: { jobId: string; analysis: Analysis }): Promise<void>;
}
