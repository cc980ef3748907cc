import { type Sign, phrase } from '../sign.ts';

/** Work that everybody knows to be unpaid, and studies that count it. */
const VOLUNTARY =
  /\b(?:volunteer\w*|voluntary|trustees?|academic credit|credits towards|course credit|for credit|enrolled (?:\w+ )?students?)\b/;

const unpaid = (weight: number, pattern: RegExp, reason: string): Sign => {
  const sign = phrase(weight, pattern, reason);
  return {
    ...sign,
    find: (read) => (VOLUNTARY.test(read.everything) ? null : sign.find(read)),
  };
};

export const unpaidWorkSigns: readonly Sign[] = [
  unpaid(
    0.6,
    /\b(?:position|role|job|internship|work|training|placement) (?:is|will be|remains) (?:an? )?unpaid\b/,
    'The work is not paid.',
  ),
  unpaid(
    0.6,
    /\bunpaid (?:position|role|job|internship|work|placement)\b/,
    'The work is not paid.',
  ),
  unpaid(
    0.6,
    /\bunpaid (?:trial|test|training|probation|project|sample)\w*\b/,
    'Trial work is not paid.',
  ),
  unpaid(
    0.55,
    /\b(?:no|zero|without) (?:pay|payment|compensation|remuneration|wages?)\b/,
    'The work is not paid.',
  ),
  unpaid(0.6, /\b(?:cannot|can't|unable to|not able to) pay\b/, 'The work is not paid.'),
  unpaid(0.65, /\bno salary (?:until|for|at first|before|yet)\b/, 'Pay is put off.'),
  unpaid(0.7, /\bwork(?:ing)? for free\b/, 'The work is not paid.'),
  unpaid(
    0.6,
    /\b(?:exposure|experience|credits?|shares|a reference)\b[^.!?\n]{0,30}\b(?:instead of|rather than|in place of)\b[^.!?\n]{0,20}\b(?:salary|pay\w*|money|wages?)\b/,
    'Exposure takes the place of pay.',
  ),
  unpaid(0.4, /\b(?:great|good|get|for|huge) exposure\b/, 'Exposure takes the place of pay.'),
  unpaid(
    0.5,
    /\b(?:paid|payment) in (?:credits|exposure|shares|kind|equity)\b/,
    'Something else takes the place of pay.',
  ),
  unpaid(0.5, /\bsweat equity\b/, 'Shares take the place of pay.'),
  unpaid(
    0.6,
    /\b(?:is|are|will be) not (?:remunerated|paid|compensated)\b/,
    'The work is not paid.',
  ),
  unpaid(
    0.55,
    /\b(?:no|without(?: an?)?) (?:budget|money|funds) (?:for|to pay) (?:salar\w+|wages|staff|you|pay)\b/,
    'The work is not paid.',
  ),
  unpaid(
    0.35,
    /\bfor the love of it\b|\b(?:portfolio|reference) instead\b/,
    'Something else takes the place of pay.',
  ),
];
