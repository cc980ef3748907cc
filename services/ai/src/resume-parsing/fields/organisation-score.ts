import { fold } from '../sections/fold.ts';

const LEGAL_FORM =
  /(?:^|[\s,])(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|corp|corporation|co|company|gmbh|mbh|ag|se|kg|ohg|ug|e\.?\s?v|e\.?\s?k|gbr|sa|s\.a|sas|sarl|eurl|sl|s\.l|slu|s\.r\.l|srl|s\.p\.a|spa|lda|ltda|bv|b\.v|nv|oy|ab|as|a\/s|aps|kft|pty|pvt|llp|lp)\.?(?:\s*&\s*co\.?\s*kg)?$/;
const ORGANISATION_WORD =
  /\b(?:group|gruppe|groupe|grupo|gruppo|bank|banque|banco|banca|university|universitat|universite|universidad|universita|universidade|college|school|institute|institut|instituto|istituto|agency|agentur|agence|agencia|agenzia|studio|studios|labs?|laborator\w+|consulting|solutions|systems|technologies|software|services|hospital|klinik\w*|clinic|krankenhaus|hopital|clinique|foundation|stiftung|fondation|restaurant|hotel|cafe|holding|partners|media|ministry|ministerium|department of|federal|city of|stadt|ville de|insurance|versicherung\w*|werke|freelance|freiberuflich|self-employed|selbststandig|independant|autonomo|libero professionista|startup|gov|council|association|verein|church|airlines|energy|pharma|motors)\b/;

/** How much a text looks like the name of an organisation: 0, 1 by one of its words, 2 by its form. */
export function organisationScore(text: string): number {
  const folded = fold(text);
  if (LEGAL_FORM.test(folded)) return 2;
  return ORGANISATION_WORD.test(folded) ? 1 : 0;
}
