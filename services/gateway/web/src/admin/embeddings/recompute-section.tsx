import { dataOf } from '@jobmatch/client/create-client';
import { api } from '../../api/api.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import styles from '../admin.module.css';
import { count } from '../format.ts';
import { useCommand } from '../use-command.ts';
import { EMBEDDINGS } from './queries.ts';

/** Has the lists of similar postings made anew. */
export function RecomputeSection() {
  const { mutate, isPending } = useCommand({
    send: (_: null, headers) =>
      dataOf(api.POST('/api/admin/embeddings/recompute', { body: {}, headers })),
    say: ({ queued }) => `Lists to be computed anew: ${count(queued)}.`,
    changes: EMBEDDINGS,
  });
  return (
    <Section
      title="Similar postings"
      actions={
        <Button pending={isPending} onClick={() => mutate(null)}>
          Recompute all lists
        </Button>
      }
    >
      <p className={styles['note']}>
        Compares every posting that has a vector with the others again. It calls no model; the lists
        that there are stay until the new ones are made.
      </p>
    </Section>
  );
}
