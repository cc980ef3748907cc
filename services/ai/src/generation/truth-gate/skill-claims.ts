import { findSkills, skillNamed } from '../../taxonomy/find-skills.ts';
import { isHeld } from '../held-skills.ts';
import type { Claim, FindClaims, Said } from './claim.ts';
import type { ProfileRecord } from './profile-record.ts';
import { contentStems, names, stemOf, wordsIn } from './words.ts';

/** Skills of everyone's, which a letter may speak of: communication, teamwork. */
const isGeneral = (domain: string): boolean => domain === 'general';

/** Words after which somebody says what they are able to do. */
const ABILITY =
  /\b(?:proficien(?:t|cy) (?:in|with)|expert(?:ise)? (?:in|with|on)|fluen(?:t|cy) in|skilled (?:in|at|with)|(?:hands-on |deep |strong |solid |extensive |practical )?experience (?:with|in|using)|experienced (?:in|with)|(?:working |deep |in-depth |solid )?knowledge of|command of|(?:well[- ])?versed in|familiar(?:ity)? with|specializ(?:e|es|ed|ing) in|specialis(?:e|es|ed|ing) in|trained in|adept (?:at|in|with)|mastery of|master(?:ed)?|(?:a|my|strong|solid) background in|competent in|grounding in|native|conversational|certified in)\s(?<list>[^.;:()]{2,120})/giu;
const LIST_END =
  /\s(?:who|which|that|where|while|to|from|at|for|since|i|my|with|over|across|through|during|as|gained|makes?|would|will|has|have|is|are|was|of)\b.*$/isu;
const FILLER = contentStems(
  'building building work working large complex modern various several different areas area field role roles related relevant team teams people things solutions systems practices practice tools technologies technology methods projects environments environment it all aspects',
);

/** Skills that a sentence names, and what it says the candidate is able to do; each to be in the profile. */
export const skillClaims: FindClaims = (said, record) => [
  ...known(said, record),
  ...able(said, record),
];

function known({ text, isLetter }: Said, record: ProfileRecord): Claim[] {
  const { held, posting } = record.material;
  const postingWords = isLetter ? `${posting.title} ${posting.company}` : '';
  return findSkills(text).flatMap(({ skill, quote, offset }): Claim[] => {
    if (isGeneral(skill.domain) || isVerb(text, offset, quote)) return [];
    const isSupported =
      isHeld(held, skill.key) ||
      contentStemsOf(quote).every((stem) => record.stems.has(stem)) ||
      (isLetter && names(postingWords, quote) && mentionsPosting(text, record));
    return [{ kind: 'skill', quote, isSupported }];
  });
}

/** “I am writing to you”, “planning the move”: an activity of the sentence, not a craft. */
function isVerb(text: string, offset: number, quote: string): boolean {
  if (!/^\p{Ll}+ing$/u.test(quote)) return false;
  return (
    /\b(?:am|was|is|are|were|be|been|by|while|when)\s$/i.test(
      text.slice(Math.max(0, offset - 8), offset),
    ) ||
    /^\s(?:you|this|that|the|an?|my|our|your|his|her|their|its)\b/i.test(
      text.slice(offset + quote.length),
    )
  );
}

const contentStemsOf = (text: string): string[] => wordsIn(text).map(stemOf);

const mentionsPosting = (text: string, { material: { posting } }: ProfileRecord): boolean =>
  names(text, posting.title) || names(text, posting.company);

function able({ text }: Said, record: ProfileRecord): Claim[] {
  return Array.from(text.matchAll(ABILITY)).flatMap((match) => {
    const items = (match.groups?.['list'] ?? '')
      .replace(LIST_END, '')
      .split(/,\s*|\s(?:and|or|&)\s/)
      .map((item) => item.replace(/^(?:and|or|both)\s/, '').trim());
    return items.flatMap((item): Claim[] => {
      const stems = [...contentStems(item)].filter((stem) => !FILLER.has(stem));
      if (stems.length === 0) return [];
      const isSupported = stems.some((stem) => record.stems.has(stem));
      return [{ kind: 'skill', quote: item, isSupported }];
    });
  });
}

/** Whether an entry of a list of skills is one of the profile's, or what a dictionary knows as one. */
export function isListedSkill(entry: string, { material, stems }: ProfileRecord): boolean {
  const { held } = material;
  const named = skillNamed(entry);
  if (named !== null)
    return isHeld(held, named.key) || contentStemsOf(entry).every((stem) => stems.has(stem));
  if (held.named.has(entry.trim().toLowerCase())) return true;
  const found = findSkills(entry);
  if (found.some(({ skill }) => !isHeld(held, skill.key))) return false;
  const words = [...contentStems(entry)];
  return words.length > 0 && words.every((stem) => stems.has(stem));
}
