import { type Evidence, type FoldedField, type ReadPosting, type Sign, phrase } from '../sign.ts';

const ASKS =
  /\b(?:send|provide|upload|submit|reply with|fill in|complete|need|require\w*|e-?mail|attach|include|enter|give|only applications with|must (?:contain|have)|contain|create|text|tell us)\b/;
/** Where it is ordinary: once there is an offer, or as a proof that the law asks for; or as work. */
const ORDINARY =
  /\b(?:after (?:an|the|your|we make an) (?:offer|interview)|at that point|first day|right to work|never|not|beware|don't|our (?:clients|customers|patients|employees)|you (?:will )?(?:handle|review|manage|process|keep|set up))\b/;
/** What nobody needs before an interview. */
const ITEMS: readonly RegExp[] = [
  /\bssn\b|\b(?:birthdate|and|your) social\b(?= (?:to|number|and|by)\b|[.,])|\bid number\b|\bsocial security (?:number|card)\b|\bnational insurance number\b|\baadhaar\b|\bpan card\b|\btax (?:id|file) number\b/,
  /\bpassport\b|\b(?:id|identity) card\b|\b(?:copy|photo|scan|picture)s?\b[^.!?\n]{0,40}\b(?:id|licen[cs]e)\b|\bholding your id\b/,
  /\bdate of birth\b|\bbirth ?dates?\b|\bbirthdays\b/,
  /\bmother's maiden name\b/,
  /\bbank (?:statements?|details|account)\b|\bcancell?ed cheque\b/,
  /\bcredit (?:report|score)\b|\butility bill\b/,
  /\b(?:bank|credit|debit) card\b/,
  /\bdriver'?s? licen[cs]e number\b|\bdriving licen[cs]e number\b/,
  /\bfull body (?:photo|picture)s?\b/,
  /\bhealth (?:conditions|problems)\b/,
];

export const dataHarvestingSigns: readonly Sign[] = [
  {
    weight: 0.5,
    reason: 'It asks for papers that nobody needs before an interview.',
    find: asked(1),
  },
  { weight: 0.6, reason: 'It asks for several such things at once.', find: asked(2) },
  phrase(
    0.45,
    /\bshare your (?:data|details|information)\b[^.!?\n]{0,20}\bpartners\b/,
    'Data is passed on.',
  ),
  phrase(
    0.45,
    /\b(?:phone numbers?|names?|e-?mails?|contacts)\b[^.!?\n]{0,40}\bof (?:\w+ )?(?:friends|everybody|everyone|family)\b/,
    'It asks for other people’s data.',
  ),
  phrase(
    0.4,
    /\bcredit card\b[^.!?\n]{0,20}\b(?:age )?verification\b/,
    'A card is asked for as a check.',
  ),
  phrase(
    0.35,
    /\bregister (?:on|at) our (?:site|website|page)\b[^.!?\n]{0,20}\bto see\b/,
    'What the work is, only who registers learns.',
  ),
];

/** A sentence in which the applicant is asked for that many kinds of papers and numbers. */
function asked(kinds: number) {
  return ({ fields }: ReadPosting): Evidence | null => {
    for (const field of fields) {
      const found = sentenceAsking(field, kinds);
      if (found !== null) return found;
    }
    return null;
  };
}

function sentenceAsking({ field, text, quote }: FoldedField, kinds: number): Evidence | null {
  for (const match of text.matchAll(/(?:[^.!?\n]|\.(?=\S))+/g)) {
    const [sentence] = match;
    if (!ASKS.test(sentence) || ORDINARY.test(sentence)) continue;
    if (ITEMS.filter((item) => item.test(sentence)).length < kinds) continue;
    return { field, quote: quote(match.index, match.index + sentence.length) };
  }
  return null;
}
