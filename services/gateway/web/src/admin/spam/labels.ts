import type { SpamStats } from './queries.ts';

/** What a posting was judged to be, in words. */
export const JUDGEMENTS: Readonly<Record<keyof SpamStats['byStatus'], string>> = {
  unchecked: 'Not checked yet',
  clean: 'Clean',
  suspicious: 'Suspicious',
  spam: 'Spam',
  scam: 'Scam',
  expired: 'Expired',
  pending_review: 'Waiting for a decision',
  manually_approved: 'Let stand by an administrator',
  manually_rejected: 'Taken out of sight by an administrator',
};

/** What it was judged by. */
export const CATEGORIES: Readonly<Record<keyof SpamStats['byCategory'], string>> = {
  'mlm-scheme': 'Multi-level marketing',
  'commission-only': 'Commission only',
  'fake-posting': 'Fake posting',
  'excessive-requirements': 'Excessive requirements',
  'salary-misrepresentation': 'Misrepresented salary',
  'mass-recruitment': 'Mass recruitment',
  phishing: 'Phishing',
  'data-harvesting': 'Data harvesting',
  'unpaid-work': 'Unpaid work',
  'unrealistic-promises': 'Unrealistic promises',
};
