import { listed } from '../listed.ts';
import { isNamed } from '../named-skills.ts';
import type { Theme } from '../theme.ts';

const UNUSED_MIN = 3;
const SHARE_MIN = 0.3;
const MOST = 0.5;

export const unusedSkills: Theme = {
  impact: 'A skill that appears in the list only looks like a keyword.',
  advice: 'Tie each skill of your list to a job or project in which you used it.',
  find({ profile, jobs }) {
    if (!jobs.some(({ prose }) => prose !== '')) return null;
    const texts = [
      ...jobs.map(({ title, prose }) => `${title}\n${prose}`),
      ...profile.projects.map(({ name, text }) => `${name}\n${text}`),
    ];
    const keys = new Set(jobs.flatMap(({ skills }) => [...skills]));
    const unused = profile.skills
      .map(({ name }) => name)
      .filter((name) => !isNamed(name, texts, keys));
    const share = unused.length / profile.skills.length;
    if (unused.length < UNUSED_MIN || share < SHARE_MIN) return null;
    return {
      severity: share > MOST ? 'MEDIUM' : 'LOW',
      description: `No job or project mentions ${listed(unused)}, of ${profile.skills.length} skills listed.`,
      questions: [
        {
          question: `Where did you use ${listed(unused)}, and for what?`,
          context: 'Name the job or project; one line each is enough.',
          expected_outcome: 'A mention in the right entry, or a shorter list.',
        },
      ],
    };
  },
};
