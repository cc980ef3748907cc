import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import styles from '../admin.module.css';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { count } from '../format.ts';
import { useCommand } from '../use-command.ts';
import { EMBEDDINGS } from './queries.ts';

const PURGES = [
  {
    what: 'completed',
    name: 'Records of finished tasks',
    effect: 'Vectors stay. Records that an erasure still needs are kept until it no longer does.',
  },
  {
    what: 'failed',
    name: 'Records of failed tasks',
    effect: 'They can no longer be retried; a backfill puts down again what has no vector.',
  },
  {
    what: 'dead_letters',
    name: 'Dead letters',
    effect: 'What the queue gave up on is forgotten; the tasks themselves stay.',
  },
  {
    what: 'cache',
    name: 'Cached embeddings',
    effect: 'Texts that are embedded again cost model calls until the cache has them again.',
  },
] as const;
type Purge = (typeof PURGES)[number];

/** Deletes records, one kind at a time, after a question. */
export function PurgeSection() {
  const [asked, setAsked] = useState<Purge | null>(null);
  const { mutate, isPending } = useCommand({
    send: ({ what }: Purge, headers) => purgeAll(what, headers),
    say: (purged, { name }) => `${name}: ${count(purged)} deleted.`,
    changes: EMBEDDINGS,
    onDone: () => setAsked(null),
  });
  return (
    <Section title="Purge">
      <ul className={styles['list']}>
        {PURGES.map((purge) => (
          <li key={purge.what} className={styles['item']}>
            <div className={styles['words']}>
              <p className={styles['name']}>{purge.name}</p>
              <p className={styles['note']}>{purge.effect}</p>
            </div>
            <Button
              icon={<Trash2 aria-hidden="true" />}
              aria-label={`Purge: ${purge.name}`}
              onClick={() => setAsked(purge)}
            >
              Purge
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        title={asked === null ? 'Purge' : `Purge: ${asked.name.toLowerCase()}?`}
        confirm="Purge"
        pending={isPending}
        onConfirm={() => asked !== null && mutate(asked)}
        onClose={() => setAsked(null)}
      >
        {asked?.effect} This cannot be undone.
      </ConfirmDialog>
    </Section>
  );
}

/** Until nothing is left; how many. The first call's headers make a retry of it take effect once. */
async function purgeAll(what: Purge['what'], first: ReturnType<typeof onceOnly>): Promise<number> {
  let total = 0;
  for (let headers = first; ; headers = onceOnly()) {
    const body = { what };
    const { purged, hasMore } = await dataOf(
      api.POST('/api/admin/embeddings/purge', { body, headers }),
    );
    total += purged;
    if (!hasMore) return total;
  }
}
