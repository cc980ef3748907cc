import type { Theme } from '../theme.ts';

const SOFT =
  /\b(?:communicat\w+|team\s?work|teams?|collaborat\w+|leadership|led|lead|mentor\w*|coach\w*|negotiat\w+|present(?:ed|ing|ations?)|stakeholders?|facilitat\w+|conflict\w*|empath\w+|customers?|clients?|patients?|organi[sz]\w+|problem[- ]solving|adaptab\w+|initiative|train(?:ed|ing)|supervis\w+|interpersonal|listening|advis\w+)\b/i;

export const noSoftSkills: Theme = {
  impact: 'Nothing shows how you work with others, which most employers ask for.',
  advice: 'Show it by what you did: whom you trained, convinced, helped or brought together.',
  find({ profile, jobs }) {
    const texts = [
      profile.professionalSummary ?? '',
      ...profile.skills.map(({ name }) => name),
      ...jobs.map(({ prose }) => prose),
    ];
    if (texts.some((text) => SOFT.test(text))) return null;
    const last = jobs.at(-1);
    const where = last === undefined ? '' : `, ${last.label} included`;
    return {
      severity: 'LOW',
      description: `Neither the skills nor any entry tells of work with other people${where}.`,
      questions: [
        {
          question: 'When did somebody rely on you, or did you win somebody over?',
          context: 'A colleague you trained, a customer you kept, a conflict you settled.',
          expected_outcome: 'One example that can stand as an accomplishment.',
        },
      ],
    };
  },
};
