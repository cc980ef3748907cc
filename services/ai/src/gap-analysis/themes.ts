import type { GapTheme, RedFlagTheme } from '@jobmatch/shared/contracts/gap-analyses';
import type { Theme } from './theme.ts';
import { frequentChanges } from './themes/frequent-changes.ts';
import { lateralMoves } from './themes/lateral-moves.ts';
import { longGaps } from './themes/long-gaps.ts';
import { missingCompanyDetail } from './themes/missing-company-detail.ts';
import { noCertificates } from './themes/no-certificates.ts';
import { noDirection } from './themes/no-direction.ts';
import { noMetrics } from './themes/no-metrics.ts';
import { noRecentHandsOnWork } from './themes/no-recent-hands-on-work.ts';
import { noSoftSkills } from './themes/no-soft-skills.ts';
import { seniorityMisfit } from './themes/seniority-misfit.ts';
import { shortTenures } from './themes/short-tenures.ts';
import { staleSkills } from './themes/stale-skills.ts';
import { timelineGaps } from './themes/timeline-gaps.ts';
import { unclearStatus } from './themes/unclear-status.ts';
import { unclearTransitions } from './themes/unclear-transitions.ts';
import { unevenProgression } from './themes/uneven-progression.ts';
import { unexplainedIndustryChange } from './themes/unexplained-industry-change.ts';
import { unmetEducationOrCertificates } from './themes/unmet-education-or-certificates.ts';
import { unusedSkills } from './themes/unused-skills.ts';
import { vagueTitles } from './themes/vague-titles.ts';

export const GAPS: Readonly<Record<GapTheme, Theme>> = {
  'timeline-gaps': timelineGaps,
  'short-tenures': shortTenures,
  'unclear-transitions': unclearTransitions,
  'vague-titles': vagueTitles,
  'no-metrics': noMetrics,
  'stale-skills': staleSkills,
  'unmet-education-or-certificates': unmetEducationOrCertificates,
  'no-direction': noDirection,
  'lateral-moves': lateralMoves,
  'missing-company-detail': missingCompanyDetail,
};

export const RED_FLAGS: Readonly<Record<RedFlagTheme, Theme>> = {
  'frequent-changes': frequentChanges,
  'long-gaps': longGaps,
  'seniority-misfit': seniorityMisfit,
  'uneven-progression': unevenProgression,
  'unused-skills': unusedSkills,
  'no-soft-skills': noSoftSkills,
  'no-certificates': noCertificates,
  'unclear-status': unclearStatus,
  'unexplained-industry-change': unexplainedIndustryChange,
  'no-recent-hands-on-work': noRecentHandsOnWork,
};
