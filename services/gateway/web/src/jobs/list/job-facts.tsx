import type { ReactNode } from 'react';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import styles from './job-row.module.css';
import type { Posting } from './posting.ts';
import { ARRANGEMENTS, labelIn } from './posting-options.ts';
import { salaryText } from './salary-text.ts';

/** Who, where, how, for how much and since when, as far as the posting says. */
export function JobFacts({ job }: { job: Posting }) {
  const salary = salaryText(job);
  const facts: [name: string, fact: ReactNode][] = [
    ['company', <UserWords key="company" text={job.company} />],
  ];
  if (job.location !== null) {
    facts.push(['location', <UserWords key="location" text={job.location} />]);
  }
  if (job.workArrangement !== 'unknown') {
    facts.push(['arrangement', labelIn(ARRANGEMENTS, job.workArrangement)]);
  }
  if (salary !== null) facts.push(['salary', salary]);
  if (job.postedAt !== null) facts.push(['posted', <TimeAgo key="posted" at={job.postedAt} />]);
  return (
    <ul className={styles['facts']}>
      {facts.map(([name, fact]) => (
        <li key={name}>{fact}</li>
      ))}
    </ul>
  );
}
