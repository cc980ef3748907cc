import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Merge, Split } from 'lucide-react';
import { Link } from 'wouter';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import styles from '../../overview/lists.module.css';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useActionKey } from '../../ui/use-action-key.ts';
import { UserWords } from '../../ui/user-text.tsx';
import { type Job, duplicatesOf } from './queries.ts';

type Duplicate = AnswerOf<'/api/jobs/{id}/duplicates', 'get'>['duplicates'][number];

/** Postings that say the same as this one. Of one's own, they can be merged or told apart. */
export function Duplicates({ job }: { job: Job }) {
  const query = useQuery(duplicatesOf(job.id));
  const client = useQueryClient();
  const actionKey = useActionKey();
  const search = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/jobs/deduplicate', { headers: onceOnly(actionKey.for('search')) })),
    onSuccess: ({ checked, linked }) => {
      actionKey.done();
      toast(`Compared ${checked} of your postings: ${linked} say the same as another.`);
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  if (!job.isOwn && (query.data?.total ?? 0) === 0) return null;
  return (
    <Section
      title="Duplicates"
      {...(job.isOwn
        ? {
            actions: (
              <Button pending={search.isPending} onClick={() => search.mutate()}>
                Look for more
              </Button>
            ),
          }
        : {})}
    >
      <QueryView query={query}>
        {({ duplicates }) =>
          duplicates.length === 0 ? (
            <p className={styles['detail']}>No other posting says the same.</p>
          ) : (
            <ul className={styles['list']}>
              {duplicates.map((duplicate) => (
                <Row key={duplicate.job.id} job={job} duplicate={duplicate} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function Row({ job, duplicate }: { job: Job; duplicate: Duplicate }) {
  const { job: other, overallSimilarity, confidenceLevel, mergedAt, isCanonical } = duplicate;
  const client = useQueryClient();
  const actionKey = useActionKey();
  const done = (text: string) => {
    actionKey.done();
    toast(text);
    void client.invalidateQueries({ queryKey: ['jobs'] });
  };
  const onError = (err: unknown) => toast(failureOf(err).text, { tone: 'danger' });
  const merge = useMutation({
    mutationFn: () => {
      const body = { canonicalJobId: job.id, duplicateJobIds: [other.id] };
      return dataOf(api.POST('/api/jobs/merge', { body, headers: onceOnly(actionKey.for(body)) }));
    },
    onSuccess: () => done('Merged into this posting.'),
    onError,
  });
  const tellApart = useMutation({
    mutationFn: () =>
      api.DELETE('/api/jobs/{id}/duplicates/{dupId}', {
        params: { path: { id: job.id, dupId: other.id } },
      }),
    onSuccess: () => done(mergedAt === null ? 'Told apart.' : 'The merge is undone.'),
    onError,
  });
  const isMine = job.isOwn && other.isOwn;
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <Link href={`/jobs/${other.id}`} className={styles['name']}>
          <UserWords text={other.title} />
        </Link>
        <p className={styles['detail']}>
          <UserWords text={other.company} />
          {overallSimilarity !== null && ` · ${overallSimilarity} % alike`}
          {` · ${confidenceLevel} confidence`}
          {isCanonical && ' · stands for both'}
        </p>
      </div>
      {mergedAt !== null && <Badge>Merged</Badge>}
      {isMine && mergedAt === null && (
        <Button
          icon={<Merge aria-hidden="true" />}
          pending={merge.isPending}
          onClick={() => merge.mutate()}
        >
          Merge into this
        </Button>
      )}
      {isMine && (
        <Button
          icon={<Split aria-hidden="true" />}
          pending={tellApart.isPending}
          onClick={() => tellApart.mutate()}
        >
          {mergedAt === null ? 'Not the same' : 'Undo the merge'}
        </Button>
      )}
    </li>
  );
}
