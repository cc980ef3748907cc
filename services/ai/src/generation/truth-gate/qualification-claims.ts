import { degreeIn } from '../../analysis/seniority.ts';
import { licencesIn } from '../../taxonomy/licences.ts';
import type { Claim, FindClaims } from './claim.ts';
import type { ProfileRecord } from './profile-record.ts';
import { afterSmallWords, contentStems } from './words.ts';

/** Words before and after which a qualification is named. */
const NAMED: readonly RegExp[] = [
  /\b(?:(?:board[- ])?certified|licen[cs]ed|accredited|chartered)(?:\s(?:as|in|by|for|to|with))?(?:\s(?:an?|the))?\s(?<name>(?:[\p{L}\d.+#&/’'-]+\s?){1,6})/giu,
  /(?<name>(?:[\p{L}\d.+#&/’'-]+\s){1,6}?)(?:certifi(?:cation|cate)s?|certified|licen[cs](?:e|ure)|credentials?|diploma|accreditation)\b/giu,
  /\b(?:certifi(?:cation|cate)s?|licen[cs]e|credentials?|diploma|degree|accreditation|qualified)\s(?:in|as(?!\swell)|for|from|of)(?:\s(?:an?|the))?\s(?<name>(?:[\p{L}\d.+#&/’'-]+\s?){1,6})/giu,
];
/** Qualifications that are known by their letters. */
const LETTERS =
  /\b(?:PMP|PRINCE2|CISSP|CISA|CISM|CEH|OSCP|CPA|CFA|CMA|CKA|CKAD|CCNA|CCNP|CCIE|ITIL|CSM|CSPO|TOGAF|SHRM-(?:CP|SCP)|SPHR|PHR|RHIA|MCSE|RHCE|NCLEX|TESOL|CELTA|LEED(?: AP)?|OSHA(?:[- ]?\d{2})?|CAPM|CDL|ServSafe|MBA|Ph\.?D|EMBA|LLM|JD|(?:Lean )?Six Sigma(?: (?:Green|Black|Yellow) Belt)?|(?:Green|Black) Belt|(?:Security|Network|A)\+)(?![\p{L}\d])/gu;
const DEGREE =
  /\b(?:ph\.?\s?d\.?|doctorate|doctoral degree|master['’]?s?(?:\s(?:degree|of\s\p{L}+)|(?=\s(?:in|from)\b))|m\.?sc\.?|mba|bachelor['’]?s?(?:\s(?:degree|of\s\p{L}+)|(?=\s(?:in|from)\b))|b\.?sc\.?|associate['’]?s?\s(?:degree|of\s\p{L}+)|juris doctor)/giu;

/** Stems of what is said around a qualification and names none. */
const AROUND = contentStems(
  'I hold holding held holds earned earning obtained completed received have with my current currently also including include includes fully recently award awarded professional industry relevant industry-recognized valid active several multiple both fresh further additional certification certificate certified licensed license credential diploma degree accredited chartered qualified qualification as in by course program training passed finished gained became become',
);
/** A qualification's name ends where the sentence goes on. */
const GOES_ON =
  /\s(?:and|who|with|which|that|where|while|to|from|by|since|i|my|at|for|holding|bringing)\b.*$/isu;

/** Certificates, licences and degrees. */
export const qualificationClaims: FindClaims = ({ text }, record) => [
  ...named(text, record),
  ...Array.from(text.matchAll(LETTERS), ([quote]) => lettered(quote, record)),
  ...licencesIn(text).map(({ value, quote }): Claim => ({
    kind: 'certificate',
    quote,
    isSupported: record.licences.has(value.key) || isOfTitle(quote, record),
  })),
  ...Array.from(text.matchAll(DEGREE), ([quote]): Claim => {
    const rank = degreeIn(quote)?.rank;
    const isSupported = rank === undefined || record.degreeRanks.has(rank);
    return { kind: 'certificate', quote, isSupported };
  }),
];

function named(text: string, record: ProfileRecord): Claim[] {
  return NAMED.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): Claim => {
      const found = match.groups?.['name'] ?? '';
      const isBefore = match[0].startsWith(found);
      const name = isBefore ? afterSmallWords(found) : found.replace(GOES_ON, '');
      const stems = [...contentStems(name)].filter((stem) => !AROUND.has(stem));
      const isSupported =
        stems.length === 0
          ? record.qualifications.size > 0 && hasAny(record)
          : stems.every((stem) => record.qualifications.has(stem) || isTitleStem(stem, record));
      return { kind: 'certificate', quote: match[0].trim(), isSupported };
    }),
  );
}

const hasAny = ({ material, licences, degreeRanks }: ProfileRecord): boolean =>
  material.candidate.certifications.length > 0 || licences.size > 0 || degreeRanks.size > 0;

const isTitleStem = (stem: string, { titles }: ProfileRecord): boolean =>
  titles.some((title) => title.has(stem));

/** A registered nurse by title is one by licence. */
const isOfTitle = (quote: string, { titles }: ProfileRecord): boolean =>
  titles.some((title) => [...contentStems(quote)].every((stem) => title.has(stem)));

function lettered(quote: string, record: ProfileRecord): Claim {
  const words = quote.toLowerCase().split(/[\s.-]+/);
  return {
    kind: 'certificate',
    quote,
    isSupported: words.every((word) => record.words.has(word.replace(/\W+$/, '')) || word === ''),
  };
}
