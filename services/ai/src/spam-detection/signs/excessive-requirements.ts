import { degreeIn } from '../../analysis/seniority.ts';
import { yearsAsked } from '../../analysis/years-asked.ts';
import { type Evidence, type ReadPosting, type Sign, phrase } from '../sign.ts';
import { sinceYearOf } from '../technology-years.ts';

const BEGINNERS_YEARS = 5;
const SKILLS_MAX = 40;
const TRADES_MAX = 8;
const MASTERS_RANK = 4;

const BEGINNER_TITLE =
  /\b(?:junior|entry[- ]level|intern|internship|trainee|graduate|apprentice|fresher)\b/;
const BEGINNER_TEXT =
  /\b(?:entry[- ]level (?:position|role|job)|(?:fresh|recent) graduates?|no (?:previous |prior )?experience (?:is )?(?:needed|required|necessary))\b/;
/** Trades that are each somebody's full-time work. */
const TRADES: readonly RegExp[] = [
  /\bfront[- ]?end\b/,
  /\bback[- ]?end\b/,
  /\bios\b/,
  /\bandroid\b/,
  /\bdev ?ops\b|\brun (?:the )?servers\b/,
  /\bdatabase administ\w+/,
  /\b(?:network|cyber|information) ?security\b/,
  /\bmachine learning\b/,
  /\bu[xi](?:\/u[xi])? design\w*/,
  /\bgraphic design\w*|\bdesign (?:logos?|brochures?|flyers?)\b/,
  /\bvideo edit\w+|\b(?:cut|edit|shoot) videos?\b/,
  /\bcopy ?writing\b|\bwrite (?:blog )?posts\b/,
  /\bseo\b|\bsearch engine optimi[sz]ation\b/,
  /\bcustomer (?:support|service|tickets)\b/,
  /\bbook-?keeping\b|\baccounting\b|\bkeep the books\b/,
  /\bsales\b/,
  /\bhuman resources\b|\brecruiting\b|\bhire staff\b/,
  /\bsocial media\b/,
];

export const excessiveRequirementsSigns: readonly Sign[] = [
  { weight: 0.6, reason: 'Many years are asked of a beginner.', find: yearsOfBeginner },
  { weight: 0.45, reason: 'A high degree is asked of a beginner.', find: degreeOfBeginner },
  {
    weight: 0.65,
    reason: 'More years are asked than the technology is old.',
    find: yearsBeforeIts,
  },
  { weight: 0.55, reason: 'One person is to do the work of many trades.', find: manyTrades },
  {
    weight: 0.3,
    reason: 'More skills are required than anybody has.',
    find: ({ posting }) =>
      posting.requiredSkills.length > SKILLS_MAX
        ? { field: 'requiredSkills', quote: posting.requiredSkills.slice(0, 5).join(', ') }
        : null,
  },
  phrase(
    0.25,
    /\b(?:24 ?\/ ?7 availab\w+|(?:available|reachable) (?:at all (?:hours|times)|around the clock|24 ?\/ ?7))\b/,
    'It asks for every hour of the day.',
  ),
];

const isForBeginners = ({ posting, everything }: ReadPosting): boolean =>
  posting.experienceLevel === 'entry' ||
  posting.jobType === 'internship' ||
  BEGINNER_TITLE.test(posting.title.toLowerCase()) ||
  BEGINNER_TEXT.test(everything);

function yearsOfBeginner(read: ReadPosting): Evidence | null {
  if (!isForBeginners(read)) return null;
  for (const { field, text, quote } of read.fields) {
    const asked = yearsAsked(text);
    if (asked === null || asked.years < BEGINNERS_YEARS) continue;
    return { field, quote: quote(asked.offset, asked.offset + asked.length) };
  }
  return null;
}

function degreeOfBeginner(read: ReadPosting): Evidence | null {
  if (!isForBeginners(read)) return null;
  for (const { field, text, quote } of read.fields) {
    for (const match of text.matchAll(
      /[^.!?\n]*\b(?:required?|requires|requirements?|must|needs?)\b[^.!?\n]*/g,
    )) {
      const degree = degreeIn(match[0]);
      if (degree === null || degree.rank < MASTERS_RANK) continue;
      const start = match.index + degree.offset;
      return { field, quote: quote(start, start + degree.quote.length) };
    }
  }
  return null;
}

const YEARS_OF =
  /\b(\d{1,2})\+? ?years?(?: of)?(?: [a-z-]+){0,3}?(?: experience)? (?:with|in|of|using) ([a-z.+#]+(?: [a-z.+#]+)?)/g;

function yearsBeforeIts({ fields, year }: ReadPosting): Evidence | null {
  for (const { field, text, quote } of fields) {
    for (const match of text.matchAll(YEARS_OF)) {
      const [whole, years, name = ''] = match;
      const since = sinceYearOf(name);
      if (since === null || Number(years) <= year - since) continue;
      return { field, quote: quote(match.index, match.index + whole.length) };
    }
  }
  return null;
}

function manyTrades({ fields }: ReadPosting): Evidence | null {
  for (const { field, text, quote } of fields) {
    for (const match of text.matchAll(/[^.!?\n]+/g)) {
      const named = TRADES.filter((trade) => trade.test(match[0])).length;
      if (named < TRADES_MAX) continue;
      return { field, quote: quote(match.index, match.index + match[0].length) };
    }
  }
  return null;
}
