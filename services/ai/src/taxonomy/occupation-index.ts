import type { OccupationConcept } from './occupation-concept.ts';
import { artsMediaOccupations } from './occupations/arts-media.ts';
import { businessFinanceOccupations } from './occupations/business-finance.ts';
import { cleaningPersonalCareOccupations } from './occupations/cleaning-personal-care.ts';
import { communityLegalOccupations } from './occupations/community-legal.ts';
import { computingOccupations } from './occupations/computing.ts';
import { educationOccupations } from './occupations/education.ts';
import { engineeringOccupations } from './occupations/engineering.ts';
import { farmingConstructionOccupations } from './occupations/farming-construction.ts';
import { healthcareSupportOccupations } from './occupations/healthcare-support.ts';
import { healthcareOccupations } from './occupations/healthcare.ts';
import { maintenanceOccupations } from './occupations/maintenance.ts';
import { managementOccupations } from './occupations/management.ts';
import { militaryOccupations } from './occupations/military.ts';
import { officeOccupations } from './occupations/office.ts';
import { productionOccupations } from './occupations/production.ts';
import { protectiveFoodOccupations } from './occupations/protective-food.ts';
import { salesOccupations } from './occupations/sales.ts';
import { scienceOccupations } from './occupations/science.ts';
import { transportOccupations } from './occupations/transport.ts';
import { titleWord } from './title-word.ts';
import { tokenize } from './tokens.ts';

/** A dictionary entry with what it is next to. `key` is its name in lower case. */
export interface Occupation {
  key: string;
  name: string;
  /** Minor group of the Standard Occupational Classification 2018: `15-1200`. */
  socGroup: string;
  /** Keys of the occupations that people move to and from. */
  related: readonly string[];
  /** Keys of the skills that the work takes. */
  skills: readonly string[];
}

export interface TitleSpelling {
  occupation: Occupation;
  /** The words as written where only their capitals count, null where any do. */
  capitals: readonly string[] | null;
}

/** The titles that start with one word. */
export interface TitlesFrom {
  /** By their words as `titleWord` has them, joined by spaces; several where capitals decide. */
  spellings: ReadonlyMap<string, readonly TitleSpelling[]>;
  /** Words of the longest of them. */
  longest: number;
}

interface OccupationIndex {
  byKey: ReadonlyMap<string, Occupation>;
  byFirstWord: ReadonlyMap<string, readonly RawTitle[]>;
}

type RawTitle = readonly [title: string, concept: OccupationConcept];

export const occupationConcepts: readonly OccupationConcept[] = [
  ...managementOccupations,
  ...businessFinanceOccupations,
  ...computingOccupations,
  ...engineeringOccupations,
  ...scienceOccupations,
  ...communityLegalOccupations,
  ...educationOccupations,
  ...artsMediaOccupations,
  ...healthcareOccupations,
  ...healthcareSupportOccupations,
  ...protectiveFoodOccupations,
  ...cleaningPersonalCareOccupations,
  ...salesOccupations,
  ...officeOccupations,
  ...farmingConstructionOccupations,
  ...maintenanceOccupations,
  ...productionOccupations,
  ...transportOccupations,
  ...militaryOccupations,
];

/** As `tokenize` has it. */
const FIRST_WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/u;

let built: OccupationIndex | null = null;
const expanded = new Map<string, TitlesFrom>();

/** Every occupation by its key. */
export function occupationsByKey(): ReadonlyMap<string, Occupation> {
  return occupationIndex().byKey;
}

/** The titles that start with a word as `titleWord` has it, or null if there are none. */
export function titlesFrom(word: string): TitlesFrom | null {
  const known = expanded.get(word);
  if (known !== undefined) return known;
  const titles = occupationIndex().byFirstWord.get(word);
  if (titles === undefined) return null;
  const from = expand(titles);
  expanded.set(word, from);
  return from;
}

/**
 * Sorts the titles by their first word only, and on first use: their other words are worked out
 * when a text has that word, as no text has more than a few and a worker's start-up is short.
 */
function occupationIndex(): OccupationIndex {
  built ??= buildIndex();
  return built;
}

function buildIndex(): OccupationIndex {
  const byKey = new Map<string, Occupation>();
  const byFirstWord = new Map<string, RawTitle[]>();
  for (const concept of occupationConcepts) {
    const occupation = occupationOf(concept);
    byKey.set(occupation.key, occupation);
    for (const title of titlesOf(concept)) {
      const first = titleWord(FIRST_WORD.exec(title)?.[0] ?? '');
      const others = byFirstWord.get(first);
      if (others === undefined) byFirstWord.set(first, [[title, concept]]);
      else others.push([title, concept]);
    }
  }
  return { byKey, byFirstWord };
}

function expand(titles: readonly RawTitle[]): TitlesFrom {
  const { byKey } = occupationIndex();
  const spellings = new Map<string, TitleSpelling[]>();
  let longest = 0;
  for (const [title, concept] of titles) {
    const occupation = byKey.get(concept.name.toLowerCase());
    const words = tokenize(title).map(({ start, end }) => title.slice(start, end));
    const phrase = words.map(titleWord).join(' ');
    const others = spellings.get(phrase) ?? [];
    if (occupation === undefined || others.some((other) => other.occupation === occupation))
      continue;
    const needsCapitals = listed(concept.contextAliases).includes(title);
    others.push({ occupation, capitals: needsCapitals ? words : null });
    spellings.set(phrase, others);
    longest = Math.max(longest, words.length);
  }
  return { spellings, longest };
}

function occupationOf(concept: OccupationConcept): Occupation {
  return {
    key: concept.name.toLowerCase(),
    name: concept.name,
    socGroup: concept.socGroup,
    related: listed(concept.related).map((name) => name.toLowerCase()),
    skills: listed(concept.skills).map((name) => name.toLowerCase()),
  };
}

/**
 * Every title of an occupation. A name that is repeated among the contextual titles is an everyday
 * word itself, so these come first.
 */
export function titlesOf(concept: OccupationConcept): string[] {
  const { contextAliases, name, aliases, otherLanguages } = concept;
  return [...listed(contextAliases), name, ...listed(aliases), ...listed(otherLanguages)];
}

/** The entries of a field that holds several. */
export const listed = (field = ''): string[] => (field === '' ? [] : field.split('|'));
