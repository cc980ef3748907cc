import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { Pause, Play } from 'lucide-react';
import { api } from '../../api/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import styles from '../admin.module.css';
import { Figures } from '../figures.tsx';
import { count } from '../format.ts';
import { Instant } from '../instant.tsx';
import { useCommand } from '../use-command.ts';
import { EMBEDDINGS } from './queries.ts';

interface Props {
  status: AnswerOf<'/api/admin/embeddings/status', 'get'>;
  seenAtMs: number;
}

/** Whether the pipeline runs, and the switch for it. */
export function PipelineState({ status, seenAtMs }: Props) {
  const { isPaused, model, lastHour, oldestWaitingAt, lastEmbeddedAt } = status;
  return (
    <Section title="Pipeline" actions={<PipelineSwitch isPaused={isPaused} />}>
      <div className={styles['row']} role="status">
        {isPaused ? <Badge tone="warn">Paused</Badge> : <Badge tone="good">Running</Badge>}
        <span className={styles['note']}>
          {isPaused
            ? 'Nothing is sent to the workers. What is to be done waits and is not lost.'
            : 'What changes is embedded as it comes.'}
        </span>
      </div>
      <Figures
        entries={[
          { name: 'Done in the last hour', value: count(lastHour.completed) },
          { name: 'Failed in the last hour', value: count(lastHour.failed) },
          {
            name: 'Longest waiting',
            value:
              oldestWaitingAt === null ? (
                'Nothing'
              ) : (
                <Instant at={oldestWaitingAt} seenAtMs={seenAtMs} />
              ),
          },
          {
            name: 'Last embedded',
            value: <Instant at={lastEmbeddedAt} seenAtMs={seenAtMs} />,
          },
        ]}
      />
      <p className={styles['note']}>
        Model <span className={styles['id']}>{model}</span>
      </p>
    </Section>
  );
}

/** One button, so that it keeps the focus when it has become its opposite. */
function PipelineSwitch({ isPaused }: { isPaused: boolean }) {
  const { mutate, isPending } = useCommand({
    send: (resumes: boolean, headers) =>
      resumes
        ? dataOf(api.POST('/api/admin/embeddings/resume', { headers }))
        : api.POST('/api/admin/embeddings/pause', { headers }).then(() => null),
    say: (resumed) =>
      resumed === null
        ? 'The pipeline is paused.'
        : `The pipeline goes on; tasks that waited: ${count(resumed.queued)}.`,
    changes: EMBEDDINGS,
  });
  return (
    <Button
      variant={isPaused ? 'primary' : 'secondary'}
      icon={isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
      pending={isPending}
      onClick={() => mutate(isPaused)}
    >
      {isPaused ? 'Resume' : 'Pause'}
    </Button>
  );
}
