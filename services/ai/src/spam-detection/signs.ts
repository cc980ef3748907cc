import type { SpamCategory } from '@jobmatch/shared/contracts/spam';
import type { Sign } from './sign.ts';
import { commissionOnlySigns } from './signs/commission-only.ts';
import { dataHarvestingSigns } from './signs/data-harvesting.ts';
import { excessiveRequirementsSigns } from './signs/excessive-requirements.ts';
import { fakePostingSigns } from './signs/fake-posting.ts';
import { massRecruitmentSigns } from './signs/mass-recruitment.ts';
import { mlmSchemeSigns } from './signs/mlm-scheme.ts';
import { phishingSigns } from './signs/phishing.ts';
import { salaryMisrepresentationSigns } from './signs/salary-misrepresentation.ts';
import { unpaidWorkSigns } from './signs/unpaid-work.ts';
import { unrealisticPromisesSigns } from './signs/unrealistic-promises.ts';

/** What speaks for each category. */
export const SIGNS: Readonly<Record<SpamCategory, readonly Sign[]>> = {
  'mlm-scheme': mlmSchemeSigns,
  'commission-only': commissionOnlySigns,
  'fake-posting': fakePostingSigns,
  'excessive-requirements': excessiveRequirementsSigns,
  'salary-misrepresentation': salaryMisrepresentationSigns,
  'mass-recruitment': massRecruitmentSigns,
  phishing: phishingSigns,
  'data-harvesting': dataHarvestingSigns,
  'unpaid-work': unpaidWorkSigns,
  'unrealistic-promises': unrealisticPromisesSigns,
};
