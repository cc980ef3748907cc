import { CreateJob } from '@jobmatch/shared/contracts/jobs';
import type { SourcedPosting } from '@jobmatch/shared/contracts/postings-intake';
import { decodeEntities, htmlToText } from '@jobmatch/shared/html-text';
import { CurrencyCode, WebUrl } from '@jobmatch/shared/text';
import * as v from 'valibot';
import type { FoundPosting } from '../job-source.ts';
import type { Pay } from '../pay/pay.ts';
import { payInWords } from '../pay/pay-in-words.ts';
import { arrangementIn, arrangementNamed, regionsOfRemotePlace } from './arrangement.ts';
import { countryNamed, countryOfPlace } from './country.ts';
import { instantOf, jobTypeNamed, levelOf } from './vocabulary.ts';

/** Longest name at a source that is kept, so that a whole board's names fit into one parameter of D1. */
const SOURCE_ID_MAX = 64;
const TEXT_MAX = 100_000;

/**
 * A posting in our vocabulary, whatever its source calls things; the one place where that is decided.
 * What cannot be read is null. A posting without a title, a company or a usable name at its source is
 * none, and null.
 */
export function normalise(found: FoundPosting): SourcedPosting | null {
  const title = line(found.title, 300) ?? '';
  const places = found.places.flatMap((place) => line(place, 200) ?? []);
  const country = countryNamed(found.country) ?? first(places.map(countryOfPlace));
  const workArrangement = arrangementOf(found, title, places);
  const { sourceId } = found;
  if (sourceId === '' || sourceId.length > SOURCE_ID_MAX) return null;
  const content = {
    title,
    company: line(found.company, 200) ?? '',
    companyLogo: webUrl(found.companyLogo),
    location: [...new Set(places)].join('; ').slice(0, 300) || null,
    country,
    workArrangement,
    remoteRegions: regionsOf(found, workArrangement, places),
    description: text(found.description),
    requirements: text([found.requirements]),
    benefits: short(found.benefits, 200, 50),
    url: webUrl(found.url),
    language: found.language ?? null,
    jobType: jobTypeNamed(found.employmentType),
    experienceLevel: levelOf(found.level, title),
    ...salaryOf(found.pay ?? null, country),
    requiredSkills: short(found.skills, 100, 100),
    industry: line(found.industry, 100),
    postedAt: instantOf(found.postedAt),
    expiresAt: instantOf(found.expiresAt),
  };
  const parsed = v.safeParse(CreateJob, content);
  return parsed.success ? { ...parsed.output, sourceId } : null;
}

const first = (values: readonly (string | null)[]): string | null =>
  values.find((value) => value !== null) ?? null;

/** One line of plain text, cut to what is kept. */
function line(value: string | null | undefined, max: number): string | null {
  if (value === null || value === undefined) return null;
  return (
    decodeEntities(value)
      .replaceAll(/[\0\s]+/g, ' ')
      .trim()
      .slice(0, max)
      .trim() || null
  );
}

function text(parts: FoundPosting['description']): string | null {
  const blocks = parts.flatMap((part) => (part ? htmlToText(part) || [] : []));
  return blocks.join('\n\n').replaceAll('\0', '').slice(0, TEXT_MAX).trim() || null;
}

const short = (items: readonly string[] = [], max: number, maxItems: number): string[] =>
  items.flatMap((item) => line(item, max) ?? []).slice(0, maxItems);

const webUrl = (value: string | null | undefined): string | null =>
  value !== null && value !== undefined && v.is(WebUrl, value) ? value : null;

/** The field decides, then the place, then the title. */
function arrangementOf(found: FoundPosting, title: string, places: readonly string[]) {
  const said = [
    arrangementNamed(found.arrangement),
    arrangementIn(places.join(' ; ')),
    arrangementIn(title),
  ];
  return said.find((arrangement) => arrangement !== 'unknown') ?? 'unknown';
}

function regionsOf(found: FoundPosting, arrangement: string, places: readonly string[]): string[] {
  if (arrangement !== 'remote') return [];
  const stated = short(found.remoteRegions, 100, 50);
  return stated.length > 0 ? stated : short(places.flatMap(regionsOfRemotePlace), 100, 50);
}

/** Largest sum that is stored. */
const AMOUNT_MAX = 1e9;
const NO_SALARY = { salaryMin: null, salaryMax: null, salaryCurrency: null, salaryPeriod: null };

function salaryOf(stated: Pay | string | null, country: string | null) {
  const pay = typeof stated === 'string' ? payInWords(stated, country) : stated;
  if (pay === null) return NO_SALARY;
  const [low, high] = [amountOf(pay.min), amountOf(pay.max)];
  if (low === null && high === null) return NO_SALARY;
  const isReversed = low !== null && high !== null && low > high;
  return {
    salaryMin: isReversed ? high : low,
    salaryMax: isReversed ? low : high,
    salaryCurrency: v.is(CurrencyCode, pay.currency) ? pay.currency.toUpperCase() : null,
    salaryPeriod: pay.period,
  };
}

const amountOf = (value: number | null): number | null =>
  value !== null && value > 0 && value <= AMOUNT_MAX ? value : null;
