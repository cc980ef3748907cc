import { listed } from '../listed.ts';
import type { Theme } from '../theme.ts';

const VAGUE =
  /^(?:(?:senior|junior|general|head|chief)\s+)?(?:employee|worker|staff(?: member)?|team (?:member|lead(?:er)?)|member|associate|assistant|specialist|consultant|manager|analyst|coordinator|officer|executive|freelancer|contractor|self[- ]employed|various(?: roles)?|misc(?:ellaneous)?|other|helper|operator|technician|engineer|administrator|representative|agent|professional|supervisor|director|lead|leader|owner)$/i;

export const vagueTitles: Theme = {
  impact: 'A title without a field says neither what you did nor who should find you.',
  advice: 'Add the field to bare titles: “Manager, retail operations” rather than “Manager”.',
  find({ jobs }) {
    const vague = jobs.filter(({ title }) => VAGUE.test(title.trim()));
    const last = vague.at(-1);
    if (last === undefined) return null;
    return {
      severity: last === jobs.at(-1) ? 'MEDIUM' : 'LOW',
      description: `The title does not say the field of ${listed(vague.map(({ label }) => label))}.`,
      questions: [
        {
          question: `As ${last.title} at ${last.company}, what was your field, and whom or what were you responsible for?`,
          context: 'The title itself stays as it was given to you; the field is added to it.',
          expected_outcome: 'A title with a field that a recruiter would search for.',
        },
      ],
    };
  },
};
