import type { ApplicationResume, AtsCoverage } from '@jobmatch/shared/contracts/applications';
import { atsCoverage } from './ats-coverage.ts';
import type { Draft } from './draft.ts';
import { finishLetter } from './finish-letter.ts';
import { BULLET, MAX_BULLETS, MAX_EDUCATION, MAX_SKILLS, SUMMARY, fits } from './limits.ts';
import { type Material, isOngoing } from './material.ts';
import { shortened } from './rules-writer/shorten.ts';
import { composed, fillers, summarySentences } from './rules-writer/summary.ts';
import { sentencesIn } from './truth-gate/sentences.ts';
import type { VariantKind } from './variant-kinds.ts';

interface Written {
  kind: VariantKind;
  draft: Draft;
  /** What rules write of the same, for where the draft says too little. */
  fallback: Draft;
}

interface Finished {
  resume: ApplicationResume;
  coverLetter: string;
  atsCoverage: AtsCoverage;
}

/**
 * The documents as they are sent: what was written within its limits, lengthened by rules where it is
 * too short, and everything else verbatim from the profile.
 */
export function finishVariant(material: Material, { kind, draft, fallback }: Written): Finished {
  const resume: ApplicationResume = {
    summary: finishSummary(draft.summary, material, kind),
    experience: material.jobs.map(({ job }, index) => ({
      title: job.title,
      company: job.company,
      location: job.location,
      startDate: job.startDate,
      endDate: isOngoing(job) ? null : job.endDate,
      bullets: finishBullets(draft.bullets[index] ?? [], fallback.bullets[index] ?? []),
    })),
    skills: (draft.skills.length === 0 ? fallback : draft).skills.slice(0, MAX_SKILLS),
    education: material.candidate.education.slice(0, MAX_EDUCATION),
  };
  const letter = draft.letter.length === 0 ? fallback.letter : draft.letter;
  return {
    resume,
    coverLetter: finishLetter(letter, material, kind),
    atsCoverage: atsCoverage(resume, material),
  };
}

function finishSummary(summary: string, material: Material, kind: VariantKind): string {
  if (fits(summary, SUMMARY)) return summary;
  const kept = composed(sentencesIn(summary));
  return fits(kept, SUMMARY)
    ? kept
    : composed([...summarySentences(material, kind), ...fillers(material)], kept);
}

function finishBullets(bullets: readonly string[], fallback: readonly string[]): string[] {
  const fitting = bullets.flatMap(
    (bullet) => shortened(bullet.trim().replace(/[.;]$/, ''), BULLET) ?? [],
  );
  const unique = [...new Map(fitting.map((bullet) => [bullet.toLowerCase(), bullet])).values()];
  return (unique.length === 0 ? fallback : unique).slice(0, MAX_BULLETS);
}
