import { listed } from '../listed.ts';
import type { Theme } from '../theme.ts';

const PLACEHOLDER =
  /^(?:confidential|n\/?a|various|unknown|undisclosed|private|self|company|none|-+|several|different)(?: (?:company|companies|employers?|clients?))?$/i;

export const missingCompanyDetail: Theme = {
  impact: 'A name and two dates say nothing of what you did there.',
  advice:
    'Give every job of the last ten years at least what the company does and your part in it.',
  find({ jobs }) {
    const bare = jobs.filter(
      ({ company, prose }) => prose === '' || PLACEHOLDER.test(company.trim()),
    );
    const last = bare.at(-1);
    if (last === undefined) return null;
    return {
      severity: last === jobs.at(-1) ? 'MEDIUM' : 'LOW',
      description: `Nothing is said of the company or the work of ${listed(bare.map(({ label }) => label))}.`,
      questions: [
        {
          question: `What does ${last.company} do, and what did you do there as ${last.title}?`,
          context: 'The trade, the size and the place, then your own part.',
          expected_outcome: 'Two or three sentences for that entry.',
        },
      ],
    };
  },
};
