import type { SpamCategory } from '@jobmatch/shared/contracts/spam';
import { COMMISSION_ONLY } from './commission-only.ts';
import { DATA_HARVESTING } from './data-harvesting.ts';
import { EXCESSIVE_REQUIREMENTS } from './excessive-requirements.ts';
import { FAKE_POSTINGS } from './fake-posting.ts';
import type { LabelledPosting } from './labelled-posting.ts';
import { MASS_RECRUITMENT } from './mass-recruitment.ts';
import { MLM_SCHEMES } from './mlm-scheme.ts';
import { NEAR_MISSES_DATA } from './near-misses-data.ts';
import { NEAR_MISSES_HIRING } from './near-misses-hiring.ts';
import { NEAR_MISSES_PAY } from './near-misses-pay.ts';
import { PHISHING } from './phishing.ts';
import { SALARY_MISREPRESENTATIONS } from './salary-misrepresentation.ts';
import { UNPAID_WORK } from './unpaid-work.ts';
import { UNREALISTIC_PROMISES } from './unrealistic-promises.ts';

export interface Labelled {
  posting: LabelledPosting;
  /** Null: an honest posting. */
  category: SpamCategory | null;
  /** Every other posting of each kind: not looked at while the rules were made. */
  isHeldOut: boolean;
}

const BY_CATEGORY: Readonly<Record<SpamCategory, readonly LabelledPosting[]>> = {
  'mlm-scheme': MLM_SCHEMES,
  'commission-only': COMMISSION_ONLY,
  'fake-posting': FAKE_POSTINGS,
  'excessive-requirements': EXCESSIVE_REQUIREMENTS,
  'salary-misrepresentation': SALARY_MISREPRESENTATIONS,
  'mass-recruitment': MASS_RECRUITMENT,
  phishing: PHISHING,
  'data-harvesting': DATA_HARVESTING,
  'unpaid-work': UNPAID_WORK,
  'unrealistic-promises': UNREALISTIC_PROMISES,
};

const labelled = (category: Labelled['category'], postings: readonly LabelledPosting[]) =>
  postings.map((posting, i): Labelled => ({ posting, category, isHeldOut: i % 2 === 1 }));

/** Postings written for this purpose, by what they are, before there were rules for them. */
export const LABELLED_SET: readonly Labelled[] = [
  ...Object.entries(BY_CATEGORY).flatMap(([name, postings]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Record's own keys, which Object.entries widens to string
    return labelled(name as SpamCategory, postings);
  }),
  ...labelled(null, NEAR_MISSES_PAY),
  ...labelled(null, NEAR_MISSES_HIRING),
  ...labelled(null, NEAR_MISSES_DATA),
];
