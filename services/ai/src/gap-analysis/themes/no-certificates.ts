import { licencesIn } from '../../taxonomy/licences.ts';
import type { Theme } from '../theme.ts';

export const noCertificates: Theme = {
  impact: 'Where others show a certificate, experience alone has to convince.',
  advice: 'Choose one certificate that postings in your field name often.',
  find({ profile, jobs }) {
    if (profile.certifications.length > 0) return null;
    if (profile.skills.some(({ name }) => licencesIn(name).length > 0)) return null;
    const field = jobs.at(-1)?.title ?? profile.currentTitle ?? profile.education[0]?.fieldOfStudy;
    return {
      severity: 'LOW',
      description: `The profile lists no certificate or licence${field == null ? '' : ` for ${field}`}.`,
      questions: [
        {
          question: 'Which courses, licences or certificates have you completed, and when?',
          context:
            'In-house training with a certificate counts, and so does a driving licence where it matters.',
          expected_outcome: 'Entries under certifications, or a plan for one.',
        },
      ],
    };
  },
};
