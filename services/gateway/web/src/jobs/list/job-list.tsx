import { JobRow } from './job-row.tsx';
import styles from './job-row.module.css';
import type { Posting } from './posting.ts';

interface Props {
  jobs: readonly Posting[];
  /** By the posting's id. */
  snippets?: ReadonlyMap<string, string>;
  notes?: ReadonlyMap<string, string>;
}

/** Postings below each other. */
export const JobList = ({ jobs, snippets, notes }: Props) => (
  <ul className={styles['list']}>
    {jobs.map((job) => (
      <li key={job.id} id={`job-${job.id}`} className={styles['item']}>
        <JobRow
          job={job}
          snippet={snippets?.get(job.id)}
          note={notes?.get(job.id)}
          onLeave={() => focusNeighbour(job.id)}
        />
      </li>
    ))}
  </ul>
);

/** Whoever archives one posting after another by the keyboard goes on with the next one. */
function focusNeighbour(id: string): void {
  const item = document.getElementById(`job-${id}`);
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  neighbour?.querySelector('a')?.focus({ preventScroll: true });
}
