import type { AnswerOf } from '@jobmatch/client/answers';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Posting } from './posting.ts';

export type Flags = Partial<Pick<Posting, 'isSaved' | 'isArchived'>>;

type Pages = InfiniteData<{ jobs: Posting[] }>;
type Recommended = AnswerOf<'/api/jobs/recommended', 'get'>;

/** Changes a posting wherever a list shows it, so that no list is loaded again for it. */
export function changeCachedJob(client: QueryClient, id: string, flags: Flags): void {
  const changed = (job: Posting): Posting => (job.id === id ? { ...job, ...flags } : job);
  for (const list of ['list', 'search']) {
    client.setQueriesData<Pages>({ queryKey: ['jobs', list] }, (data) =>
      data === undefined
        ? data
        : { ...data, pages: data.pages.map((page) => ({ ...page, jobs: page.jobs.map(changed) })) },
    );
  }
  client.setQueriesData<Recommended>({ queryKey: ['jobs', 'recommended'] }, (data) =>
    data === undefined
      ? data
      : {
          ...data,
          recommended: data.recommended.map((found) => ({ ...found, job: changed(found.job) })),
        },
  );
  client.setQueriesData<{ jobs: Posting[] }>({ queryKey: ['jobs', 'scraped'] }, (data) =>
    data === undefined ? data : { ...data, jobs: data.jobs.map(changed) },
  );
}
