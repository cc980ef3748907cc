import { listed } from '../listed.ts';
import { isNamed } from '../named-skills.ts';
import type { Theme } from '../theme.ts';
import { nameOfMonth } from '../span.ts';

const STALE_MONTHS = 60;
const MANY = 3;

export const staleSkills: Theme = {
  impact: 'What was last used long ago is taken for forgotten.',
  advice: 'Refresh the older skills you want to be hired for, or leave them out.',
  find({ profile, jobs, now }) {
    const old = jobs.filter(({ to }) => now - to >= STALE_MONTHS);
    const recent = jobs.filter(({ to }) => now - to < STALE_MONTHS);
    // Nothing is said of recent work: then no skill is missing from it.
    if (!recent.some(({ prose }) => prose !== '')) return null;
    const recentTexts = [
      ...recent.map(({ title, prose }) => `${title}\n${prose}`),
      ...profile.projects.map(({ name, text }) => `${name}\n${text}`),
      profile.professionalSummary ?? '',
    ];
    const recentKeys = new Set(recent.flatMap(({ skills }) => [...skills]));
    const stale = profile.skills.flatMap(({ name }) => {
      if (isNamed(name, recentTexts, recentKeys)) return [];
      const last = old.findLast((job) => isNamed(name, [job.prose], job.skills));
      return last === undefined ? [] : [{ name, last }];
    });
    const [first] = stale;
    if (first === undefined) return null;
    const named = stale.map(({ name, last }) => `${name} (${nameOfMonth(last.to - 1)})`);
    return {
      severity: stale.length >= MANY ? 'MEDIUM' : 'LOW',
      description: `Last seen in work of five years ago or more: ${listed(named)}.`,
      questions: [
        {
          question: `Have you used ${first.name} since your time at ${first.last.company}?`,
          context: 'Private projects, courses and small tasks count.',
          expected_outcome: 'A recent use to mention, or the decision to drop it.',
        },
      ],
    };
  },
};
