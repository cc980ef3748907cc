import type { AccountEmail } from '@jobmatch/shared/contracts/emails';
import type { Letter } from './letter.ts';
import { oneLine } from './one-line.ts';

type JobDigest = Extract<AccountEmail, { kind: 'job_digest' }>;

const PERIOD = {
  realtime: 'These postings just came in and fit your profile.',
  daily: 'These postings came in since your last e-mail and fit your profile.',
  weekly: 'These postings came in this week and fit your profile.',
} as const;
const LINE_MAX = 200;

/** The new postings that fit, best first, each a link to its page in the app. */
export function digestLetter(
  { frequency, matches, more }: Pick<JobDigest, 'frequency' | 'matches' | 'more'>,
  appUrl: string,
): Letter {
  const total = matches.length + more;
  const items = matches.map(({ jobId, title, company, location, score }) => {
    const place = location === null ? '' : `, ${location}`;
    return {
      label: oneLine(`${title} at ${company}${place} (${score} % match)`, LINE_MAX),
      url: new URL(`/jobs/${jobId}`, appUrl).href,
    };
  });
  const rest = more === 0 ? [] : [`The best ${matches.length} are here, the others in the app.`];
  return {
    title: total === 1 ? '1 new job for you' : `${total} new jobs for you`,
    paragraphs: [PERIOD[frequency], ...rest],
    sections: [{ level: 2, heading: 'Best matches first', paragraphs: [], items }],
    action: { label: 'See your jobs', url: new URL('/jobs', appUrl).href },
    closing:
      'You get this because your JobMatch AI settings ask for new matches by e-mail. The score says how well a posting fits your profile.',
    footer: {
      label: 'Change how often this comes, or stop it',
      url: new URL('/settings/notifications', appUrl).href,
    },
  };
}
