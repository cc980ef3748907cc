import type { Claim, FindClaims, Said } from './claim.ts';
import { mentionedJobs } from './mentioned-jobs.ts';
import type { ProfileRecord } from './profile-record.ts';
import { afterSmallWords, names, stemOf, wordsIn } from './words.ts';

/** Words that end the name of a position. Several are the same in other words. */
const HEADS =
  'accountant administrator advisor adviser agent analyst apprentice architect assistant associate attorney auditor buyer captain ceo cfo chef chief cio clerk co-founder cofounder consultant controller cook coo coordinator counsel counselor cso cto cmo dean designer developer director editor electrician engineer evangelist executive foreman founder head inspector instructor intern judge lawyer lead lecturer librarian manager mechanic nurse officer operator owner paralegal partner pharmacist physician planner president principal producer professor programmer recruiter representative researcher scientist secretary specialist strategist superintendent supervisor surveyor teacher technician therapist trainer treasurer vp writer';
const RANKS = new Set(
  'senior lead principal staff head chief director vp vice president executive manager supervisor ceo cto cfo coo cio cmo founder owner partner officer distinguished associate junior'
    .split(' ')
    .map(stemOf),
);
const SAME = new Map(
  [
    ['developer', 'engineer'],
    ['programmer', 'engineer'],
    ['adviser', 'advisor'],
    ['attorney', 'lawyer'],
  ].map(([one = '', other = '']) => [stemOf(one), stemOf(other)]),
);

const HEAD = `(?:${HEADS.split(' ').join('|')})`;
const TAIL = String.raw`(?:\s(?:of|for)\s(?:the\s)?[\p{L}&]+(?:\s(?:and|&)\s[\p{L}]+)?|,\s\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?)?`;
const TITLE = String.raw`(?<title>(?:[\p{L}\d/&'’+.#-]+\s){0,5}?${HEAD}(?![\p{L}-])(?:[\s/]${HEAD}(?![\p{L}-]))*${TAIL})`;

/** Where a title is one the candidate claims: held, been promoted to, or described by. */
const CLAIMED: readonly RegExp[] = [
  String.raw`\b(?:as|am|was|been|being|became|become|becoming|remain|i['’]m|promoted to|promotion to|elevated to|advanced to|rose to|appointed|named|made|hired as|position of|role of|title of|post of|rank of|stint as|job as|capacity of|experienced|seasoned|accomplished|former|ex-?|acting|interim|turned|my\s(?:\p{L}+\s)?(?:role|position|job|title)\s(?:as|of|was|is))\s(?:an?\s|the\s|its\s|their\s|our\s|one\sof\s)?${TITLE}`,
  String.raw`^(?:i\s(?:am|was)\s)?(?:an?\s)?${TITLE}(?=\s(?:with|who|at|for|from|specializing|specialising|focused|bringing|and|in|known|whose|offering)\b|[,.;]|$)`,
  String.raw`${TITLE}(?=\s(?:at|for|with)\s\p{Lu})`,
].map((source) => new RegExp(source, 'giu'));

/** Praise and the like, which no title is made of. */
const PRAISE = new Set(
  'a an the my our your this and i am was as accomplished adaptable ambitious analytical certified collaborative committed creative current curious customer-focused data-driven dedicated deeply detail-oriented diligent dynamic effective enthusiastic experienced expert former freelance full-time hands-on hard-working highly independent innovative licensed mission-driven motivated part-time passionate practical practising practicing pragmatic proactive professional proven qualified recent reliable respected results-driven results-oriented seasoned self-taught skilled strategic strong successful talented thoughtful trusted versatile well-rounded young contract temporary working next future then first'.split(
    ' ',
  ),
);

const APPLIES =
  /\b(?:appl(?:y|ying|ied|ication)|candidate|consider(?:ed|ation)?|interest(?:ed)?|opening|vacancy|posting|opportunity|position|role|join)\b/i;

/** Titles that a sentence gives the candidate; each to be one they have, at the employer it names. */
export const titleClaims: FindClaims = (said, record) => {
  const seen = new Set<string>();
  return CLAIMED.flatMap((pattern) =>
    Array.from(said.text.matchAll(pattern)).flatMap((match): Claim[] => {
      const title = withoutLead(match.groups?.['title'] ?? '');
      const at = match.index + match[0].lastIndexOf(title);
      if (isAnothers(said.text, at, title) || seen.has(`${at}`)) return [];
      seen.add(`${at}`);
      return [
        {
          kind: 'title',
          quote: title,
          isSupported: isTitle(title, said, record, jobsAt(said, at + title.length, record)),
        },
      ];
    }),
  );
};

/** A title from its first word on: what stands before it in the sentence is not of it. */
function withoutLead(found: string): string {
  // The patterns take any capitals, and so “Teacher, currently” as well as “Engineer, Storage”.
  const whole = found.replace(/,\s\p{Ll}.*$/u, '');
  const tail = new RegExp(`${HEAD}(?![\\p{L}-]).*$`, 'iu').exec(whole)?.[0] ?? '';
  const lead = whole.slice(0, whole.length - tail.length);
  return `${afterSmallWords(lead)} ${tail}`.trim();
}

/** “reporting to the CTO”, “worked with a designer”: somebody else's. */
function isAnothers(text: string, at: number, title: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return (
    /\b(?:hiring|your)\s$/i.test(before) ||
    /^(?:hiring|your)\b/i.test(title) ||
    (/\b(?:to|with|alongside|under|by|for|between)\s(?:an?\s|the\s|our\s|its\s|other\s)?$/i.test(
      before,
    ) &&
      !/\b(?:promoted|promotion|elevated|advanced|rose)\sto\s(?:an?\s|the\s)?$/i.test(before))
  );
}

/** The jobs whose employer follows a title: “Director at TechCorp”. Under a job, that one. */
function jobsAt(said: Said, end: number, record: ProfileRecord): number[] {
  if (said.job !== null) return [said.job];
  const after = said.text.slice(end);
  if (!/^\s(?:at|for|with)\s/.test(after)) return [];
  return mentionedJobs({ ...said, text: after.slice(0, 120).split(/[,;]/)[0] ?? '' }, record);
}

function isTitle(
  title: string,
  said: Said,
  record: ProfileRecord,
  jobs: readonly number[],
): boolean {
  const words = wordsIn(title.toLowerCase()).filter(
    (word) => !PRAISE.has(word) && word !== 'of' && word !== 'for',
  );
  const stems = words.map(stemOf).map((stem) => SAME.get(stem) ?? stem);
  if (stems.length === 0) return true;
  const about = record.passages.filter(
    ({ job }) => jobs.length === 0 || (job !== null && jobs.includes(job)),
  );
  if (about.some(({ text }) => names(text, words.join(' ')))) return true;
  const { posting } = record.material;
  if (said.isLetter && APPLIES.test(said.text) && names(posting.title, words.join(' ')))
    return true;
  if (
    said.isLetter &&
    names(posting.title, title) &&
    !/\b(?:was|served|worked)\sas\b/i.test(said.text)
  )
    return true;
  const held = record.jobs
    .filter((_, index) => jobs.length === 0 || jobs.includes(index))
    .map(({ titleStems }) => titleStems);
  const own = jobs.length === 0 ? record.titles : held;
  const titles = own.map((one) => new Set([...one].map((stem) => SAME.get(stem) ?? stem)));
  const ranks = stems.filter((stem) => RANKS.has(stem));
  const craft = stems.filter((stem) => !RANKS.has(stem));
  // A rank is held together with its craft; a craft may be said in the words of several titles.
  const known = new Set([...titles.flatMap((one) => [...one])]);
  const isRanked = titles.some(
    (one) =>
      ranks.every((rank) => one.has(rank)) &&
      (ranks.length === 0 || craft.some((stem) => one.has(stem)) || craft.length === 0),
  );
  const isCraft = craft.every((stem) => known.has(stem) || record.stems.has(stem));
  const isHead = craft.length === 0 || craft.some((stem) => known.has(stem));
  return isRanked && isCraft && isHead;
}
