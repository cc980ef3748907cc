import { findOccupations } from './find-occupations.ts';
import { occupationsByKey } from './occupation-index.ts';
import type { Occupation } from './occupation-index.ts';
import { familyAffinity, familyInTitle } from './occupations.ts';
import type { OccupationFamily } from './occupations.ts';

/** What somebody works as: a coarse family, and the dictionary's occupations by key. */
export interface Craft {
  family: OccupationFamily | null;
  occupations: readonly string[];
}

/** How near two occupations are by what joins them; set by hand. */
const RELATED = 0.7;
const SAME_MINOR_GROUP = 0.6;
const SAME_MAJOR_GROUP = 0.5;
const SAME_INTERMEDIATE = 0.45;
const SAME_AGGREGATE = 0.3;
/** Two thirds for the occupations, which tell more than the families. */
const OCCUPATION_SHARE = 2 / 3;
/** A family holds many occupations: being of one says less than the occupation would. */
const FAMILY_ALONE = 0.75;

/** The intermediate and the high-level aggregation of SOC 2018, by the last major group of each. */
const INTERMEDIATE = [13, 19, 27, 29, 39, 41, 43, 45, 47, 49, 51, 53, 55];
const HIGH_LEVEL = [29, 39, 43, 49, 53, 55];

/** SOC 2018 major group that most occupations of a family are in. */
const MAJOR_GROUP: Readonly<Record<OccupationFamily, number>> = {
  software: 15,
  data: 15,
  security: 15,
  'it-support': 15,
  engineering: 17,
  design: 27,
  product: 11,
  'project-management': 13,
  nursing: 29,
  medicine: 29,
  'allied-health': 29,
  care: 31,
  teaching: 25,
  trades: 47,
  manufacturing: 51,
  agriculture: 45,
  finance: 13,
  procurement: 13,
  legal: 23,
  hospitality: 35,
  sales: 41,
  'customer-service': 43,
  marketing: 13,
  administration: 43,
  'human-resources': 13,
  logistics: 53,
  'public-safety': 33,
  policy: 19,
  science: 19,
  'arts-media': 27,
  leadership: 11,
};

/** What a title says was left behind: “Data Analyst (former Restaurant Manager)”. */
const FORMER = /\b(?:former(?:ly)?|previously|retired|ex)\b[^,;)|/]*/gi;

/** The craft a job title names. A family that only names a rank of work (engineer, manager) is null. */
export function craftOfTitle(title: string): Craft {
  const current = title.replaceAll(FORMER, ' ');
  const family = familyInTitle(current)?.value ?? null;
  const occupations = findOccupations(current).map(({ occupation }) => occupation.key);
  return { family: family === 'generic' ? null : family, occupations: [...new Set(occupations)] };
}

/** False for a title from which neither a family nor an occupation can be told. */
export const isPlaced = ({ family, occupations }: Craft): boolean =>
  family !== null || occupations.length > 0;

/**
 * How far a year in one craft counts in the other, 0–1; null where they cannot be compared. Of the
 * occupations on both sides the nearest two count: 1 for the same, 0.7 where people move from one
 * to the other, 0.6 in the same minor group of the Standard Occupational Classification 2018
 * (`29-1000`), 0.5 in the same major one (`29`), 0.45 in the same of its 13 intermediate aggregates
 * (computers, engineering and science; …), 0.3 in the same of its six high-level ones (management
 * and the professions; service; …). They make two thirds of it and the families one, unless the
 * occupations are the nearer; families alone count 0.75 of what they
 * share, or what their usual major groups do.
 *
 * Chef and food service manager: related, one family → 2/3 · 0.7 + 1/3 · 1 = 0.8. Chef and flight
 * attendant: one family, other groups → 1/3.
 */
export function craftAffinity(one: Craft, other: Craft): number | null {
  const families =
    one.family === null || other.family === null ? null : familyAffinity(one.family, other.family);
  const pairs = known(one).flatMap((own) => known(other).map((asked) => nearness(own, asked)));
  const occupations = pairs.length === 0 ? null : Math.max(...pairs);
  if (occupations === null) return families === null ? null : byFamily(one, other, families);
  if (families === null) return occupations;
  const both = OCCUPATION_SHARE * occupations + (1 - OCCUPATION_SHARE) * families;
  return Math.max(occupations, both);
}

/** Where a side names no occupation, the major groups of the families stand for them. */
function byFamily(one: Craft, other: Craft, families: number): number {
  const group = ({ family }: Craft): number => (family === null ? 0 : MAJOR_GROUP[family]);
  return Math.max(FAMILY_ALONE * families, groupNearness(group(one), group(other)));
}

function known({ occupations }: Craft): Occupation[] {
  return occupations
    .map((key) => occupationsByKey().get(key))
    .filter((occupation) => occupation !== undefined);
}

function nearness(one: Occupation, other: Occupation): number {
  if (one.key === other.key) return 1;
  if (one.related.includes(other.key) || other.related.includes(one.key)) return RELATED;
  if (one.socGroup === other.socGroup) return SAME_MINOR_GROUP;
  return groupNearness(Number(one.socGroup.slice(0, 2)), Number(other.socGroup.slice(0, 2)));
}

function groupNearness(own: number, asked: number): number {
  if (own === asked) return SAME_MAJOR_GROUP;
  if (areInOne(INTERMEDIATE, own, asked)) return SAME_INTERMEDIATE;
  return areInOne(HIGH_LEVEL, own, asked) ? SAME_AGGREGATE : 0;
}

function areInOne(lasts: readonly number[], own: number, asked: number): boolean {
  const at = (group: number): number => lasts.findIndex((last) => group <= last);
  return at(own) === at(asked);
}
