import type { Evidence } from '@jobmatch/shared/contracts/analyses';
import type { SeniorityRank } from '@jobmatch/shared/seniority';
import type { Craft } from '../taxonomy/craft.ts';
import type { Industry } from '../taxonomy/industries.ts';
import type { Licence } from '../taxonomy/licences.ts';
import type { OccupationFamily } from '../taxonomy/occupations.ts';

/** 1 secondary school, 2 associate, 3 bachelor, 4 master, 5 doctorate. */
export type DegreeRank = 1 | 2 | 3 | 4 | 5;
export type Arrangement = 'remote' | 'hybrid' | 'on-site';

/** A fact and the words it was taken from. */
export interface Quoted<Value> {
  value: Value;
  evidence: Evidence;
}

/** A skill asked for. `key` is the dictionary's, or the trimmed lower-case text where it has none. */
export interface AskedSkill {
  key: string;
  name: string;
  evidence: Evidence;
}

/** A salary offer; `min` and `max` are per `period`, at least one is not null. */
export interface OfferedSalary {
  min: number | null;
  max: number | null;
  /** ISO 4217, null when only an ambiguous sign or nothing was written. */
  currency: string | null;
  period: 'hour' | 'day' | 'week' | 'month' | 'year';
}

/** What a posting asks and offers. Plain data: it can be stored and shared between candidates. */
export interface PostingFacts {
  family: Quoted<OccupationFamily> | null;
  /** The dictionary's occupations that the title names, by key. */
  occupations: string[];
  requiredSkills: AskedSkill[];
  preferredSkills: AskedSkill[];
  minYears: Quoted<number> | null;
  seniority: Quoted<SeniorityRank> | null;
  degree: Quoted<DegreeRank> | null;
  arrangement: Quoted<Arrangement> | null;
  country: Quoted<string> | null;
  /** The posting's place as written. */
  place: string | null;
  /** ISO codes a remote worker may live in; null when the posting does not say. */
  remoteCountries: readonly string[] | 'worldwide' | null;
  salary: Quoted<OfferedSalary> | null;
  jobType: string | null;
  companySize: string | null;
  industries: Quoted<Industry>[];
  benefits: Quoted<string>[];
  culture: (Quoted<string> & { good: boolean })[];
  growth: (Quoted<string> & { good: boolean })[];
  stability: (Quoted<string> & { good: boolean })[];
  licences: Quoted<Licence>[];
  sponsorship: Quoted<'offered' | 'refused'> | null;
  /** ISO code of the country whose citizens alone may apply. */
  citizenship: Quoted<string> | null;
}

/** A stretch of work: months counted from year 0, `to` not included. */
export interface WorkPeriod extends Craft {
  industries: readonly Industry[];
  from: number;
  to: number;
  isOngoing: boolean;
  seniority: SeniorityRank | null;
  evidence: Evidence;
}

/** A degree in a field that leads to a family of occupations. */
export interface Study {
  family: OccupationFamily;
  rank: DegreeRank;
}

/** A skill of the candidate. `share` is how much of it counts: 1, less for a beginner. */
export interface OwnSkill {
  key: string;
  share: number;
  evidence: Evidence;
}

/** What a profile and its preferences say. Carries no name, school, birth or graduation date. */
export interface CandidateFacts {
  skills: OwnSkill[];
  periods: WorkPeriod[];
  /** Years the candidate says, where the periods show fewer. */
  statedYears: number | null;
  /** What the candidate works as now or wants to. */
  aims: Craft[];
  degree: Quoted<DegreeRank> | null;
  /** What was studied, without where or when. */
  studies: Study[];
  licences: Quoted<Licence>[];
  city: string | null;
  state: string | null;
  country: Quoted<string> | null;
  preferences: CandidateWishes | null;
}

export interface CandidateWishes {
  places: string[];
  arrangements: readonly Arrangement[];
  remoteOnly: boolean;
  jobTypes: readonly string[];
  industries: Quoted<Industry>[];
  benefits: string[];
  companySizes: string[];
  /** Per year. */
  salaryMin: number | null;
  salaryMax: number | null;
  currency: string | null;
  maxCommuteKm: number | null;
  needsSponsorship: boolean;
  /** ISO codes; empty when nothing was said. */
  authorizedIn: readonly string[];
  excludedCountries: readonly string[];
  /** Keywords and unwanted keywords of the candidate that this posting contains. */
  wantedWords: Quoted<string>[];
  unwantedWords: Quoted<string>[];
}

/** What one dimension makes of the facts. */
export interface DimensionScore {
  /** 1–10 with one decimal, or null when there is nothing to go on. */
  score: number | null;
  justification: string;
  evidence: Evidence[];
}
export type ScoreDimension = (posting: PostingFacts, candidate: CandidateFacts) => DimensionScore;
