import type { ClaimKind } from '@jobmatch/shared/contracts/applications';
import { findSkills } from '../../taxonomy/find-skills.ts';
import type { Claim, FindClaims, Said } from './claim.ts';
import type { ProfileRecord } from './profile-record.ts';
import { names, stemOf, wordsIn } from './words.ts';

/** Names that are nobody's: the calendar, what business is written in, and a letter's own words. */
const COMMON = new Set(
  'i i’m i’ve i’d i’ll january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english dear hiring team manager sincerely regards kpi kpis roi sla slas api apis ui ux hr it b2b b2c saas q1 q2 q3 q4 pdf faq faqs r&d us usa uk eu cv résumé resume mr ms dr ok ai ats id ids url urls okr okrs crm erp'.split(
    ' ',
  ),
);
const NAME =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d&'’.+#-]*|\p{Ll}+\p{Lu}[\p{L}\d]*)(?:(?:\s(?:of|and|&|the|for|de|van)\s|\s|\s?&\s?)(?:\p{Lu}[\p{L}\d&'’.+#-]*|\p{Ll}+\p{Lu}[\p{L}\d]*))*/gu;
/** After a name at the beginning of a sentence: what organisations do to people. */
const DOES =
  /^(?:['’]s)?\s(?:hired|promoted|recruited|trusted|relied|gave|entrusted|awarded|selected|chose|taught|made|put|brought|named|appointed|asked|sponsored|recognized|recognised|kept|offered|where|is where|was where|team|engineers|labs|office)\b/u;

const AS_OWN = [
  String.raw`\b(?:during|in|throughout|after|since|from)\s(?:my\s)?(?:\p{L}+\s){0,3}(?:time|years?|tenure|stint|internship|work|role|days|months)\s(?:at|with|for)\s`,
  String.raw`\b(?:while|when i was|previously|formerly|currently|employed|worked|interned|served|employed|consulted|volunteered|my team|my role|my manager|my colleagues|promoted)\s(?:\p{L}+\s){0,2}(?:at|with|by|for)\s`,
  String.raw`\b(?:joined|left|rejoined|founded|co-founded|represented)\s`,
  String.raw`\b(?:i|we)\s(?:\p{L}+\s)?(?:led|built|managed|ran|grew|cut|wrote|designed|developed|reduced|increased|launched|delivered|spent|oversaw|shipped|created|handled)\s[^.]{0,80}?\b(?:at|for|with)\s`,
];

const ORGANISATION =
  /\b(?:fortune\s\d+|faang|big\s(?:four|three|five|tech)|unicorn|fintech\sgiant|tech\sgiant|(?:leading|global|multinational|top-tier|major|national|international)\s(?:\p{L}+\s){0,2}(?:bank|consultancy|retailer|firm|agency|hospital|company|corporation|manufacturer|airline|insurer|chain))\b/giu;

/** Names of organisations and other names; each to be in the profile, or the posting's in a letter. */
export const employerClaims: FindClaims = (said, record) => [
  ...namesIn(said, record),
  ...postingAsEmployer(said, record),
  ...Array.from(said.text.matchAll(ORGANISATION), ([quote]): Claim => ({
    kind: 'employer',
    quote,
    isSupported: record.passages.some(({ text }) => names(text, quote)),
  })),
];

function namesIn(said: Said, record: ProfileRecord): Claim[] {
  return Array.from(said.text.matchAll(NAME)).flatMap((match): Claim[] => {
    const { index } = match;
    const words = match[0].split(/\s+/).filter((word) => /\p{Lu}/u.test(word));
    const isFirst = isSentenceStart(said.text, index);
    const after = said.text.slice(index + match[0].length);
    const isSubject = DOES.test(after) || /['’]s$/.test(match[0]);
    // The first word has its capital from the sentence, unless the sentence is about its bearer.
    const judged = isFirst && !(words.length === 1 && isSubject) ? words.slice(1) : words;
    const unknown = judged.filter((word) => !isKnown(word, said, record));
    if (judged.length === 0) return [];
    return [
      {
        kind: kindOf(match[0], said.text, index),
        quote: match[0],
        isSupported: unknown.length === 0,
      },
    ];
  });
}

const isSentenceStart = (text: string, index: number): boolean =>
  /(?:^|[.!?:;]\s|["“(]|\n)$/u.test(text.slice(Math.max(0, index - 2), index)) || index === 0;

function isKnown(word: string, { isLetter }: Said, record: ProfileRecord): boolean {
  const { posting } = record.material;
  const applied = isLetter ? `${posting.title} ${posting.company} ${posting.location ?? ''}` : '';
  const plain = word.replace(/['’]s$/, '').replace(/[.'’]+$/, '');
  if (COMMON.has(plain.toLowerCase())) return true;
  const parts = wordsIn(plain);
  const allowed = new Set(wordsIn(applied.toLowerCase()));
  return parts.every((part) => {
    const lower = part.toLowerCase();
    return (
      record.words.has(lower) ||
      record.words.has(lower.replace(/s$/, '')) ||
      allowed.has(lower) ||
      (/^\p{Lu}\p{Ll}/u.test(part) && record.stems.has(stemOf(part))) ||
      /^\d+$/.test(part)
    );
  });
}

const TITLE_WORD =
  /\b(?:Manager|Director|Engineer|Head|Lead|Chief|Officer|President|Analyst|Architect|Developer|Supervisor|Coordinator|Designer|Consultant|VP|C[EFTOI]O)\b/;
const QUALIFICATION_WORD =
  /\b(?:Certif\w+|Licen[cs]e\w*|Diploma|Degree|Belt|Accredit\w+|Bachelor|Master|Associate)\b/;

function kindOf(name: string, text: string, index: number): ClaimKind {
  if (QUALIFICATION_WORD.test(name)) return 'certificate';
  if (TITLE_WORD.test(name)) return 'title';
  if (
    /\b(?:at|joined|for|with|from|by)\s(?:the\s)?$/i.test(
      text.slice(Math.max(0, index - 14), index),
    )
  )
    return 'employer';
  return findSkills(name).length > 0 ? 'skill' : 'employer';
}

/** Where somebody applies is not where they have worked. */
function postingAsEmployer({ text, isLetter }: Said, record: ProfileRecord): Claim[] {
  const { company } = record.material.posting;
  if (!isLetter || !names(text, company)) return [];
  if (record.jobs.some((job) => job.names.some((name) => names(name, company)))) return [];
  const quoted = company.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const isOwn = AS_OWN.some((lead) => new RegExp(`${lead}(?:the\\s)?${quoted}`, 'iu').test(text));
  return [
    {
      kind: 'employer',
      quote: company,
      isSupported: !isOwn || /\b(?:would|could|hope|can|will)\b/i.test(text),
    },
  ];
}
