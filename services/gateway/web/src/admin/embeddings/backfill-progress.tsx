import { failureOf } from '../../api/failure.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from '../admin.module.css';
import { count } from '../format.ts';
import type { BackfillState } from './backfill-run.ts';
import { thisBackfill } from './this-backfill.ts';

interface Props {
  state: BackfillState;
  /** Tasks that are still to be done, of whatever they came. */
  waiting: number;
}

/** How far a backfill is, and what can be done about it. How much is to come nobody has counted. */
export function BackfillProgress({ state, waiting }: Props) {
  return (
    <div role="status" className={styles['stack']}>
      {state.status === 'running' && (
        <>
          <ProgressBar
            label="Putting down"
            value={null}
            text={`${count(state.queued)} so far, ${count(waiting)} waiting to be embedded`}
          />
          <div>
            <Button onClick={() => thisBackfill.stop()}>Stop</Button>
          </div>
        </>
      )}
      {state.status === 'done' && (
        <Banner tone="good">
          {state.queued === 0
            ? 'Nothing was missing.'
            : `Put down: ${count(state.queued)}. Tasks that wait at the moment: ${count(waiting)}.`}
        </Banner>
      )}
      {state.status === 'failed' && (
        <Banner tone="danger" requestId={failureOf(state.error).requestId}>
          The backfill has stopped after {count(state.queued)}: {failureOf(state.error).text}
        </Banner>
      )}
      {state.status === 'stopped' && (
        <Banner tone="warn">The backfill was stopped after {count(state.queued)}.</Banner>
      )}
      {(state.status === 'failed' || state.status === 'stopped') && (
        <div className={styles['buttons']}>
          <Button onClick={() => void thisBackfill.goOn()}>Go on</Button>
          <Button variant="quiet" onClick={() => thisBackfill.forget()}>
            Leave it at that
          </Button>
        </div>
      )}
    </div>
  );
}
