import { dataOf } from '@jobmatch/client/create-client';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { download } from '../../ui/download.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './data.module.css';
import { type ExportPage, mergeExport } from './merge-export.ts';

const readPage = (page: number): Promise<ExportPage> =>
  dataOf(api.GET('/api/profile/export', { params: { query: { page } } }));

/** Everything the account holds, as one file. */
export function ExportPanel() {
  const [pagesRead, setPagesRead] = useState(0);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => {
      setPagesRead(0);
      const pages: [ExportPage, ...ExportPage[]] = [await readPage(1)];
      for (let next = pages[0].nextPage; next !== null; next = pages.at(-1)?.nextPage ?? null) {
        setPagesRead(pages.length);
        pages.push(await readPage(next));
      }
      const whole = mergeExport(pages);
      const day = whole.exportedAt.slice(0, 10);
      download(`jobmatch-export-${day}.json`, JSON.stringify(whole, null, 2), 'application/json');
    },
  });
  const failure = error === null ? null : failureOf(error);
  return (
    <div className={styles['part']}>
      <p>
        One JSON file with all that is stored about you: profile, résumés, postings and analyses,
        applications and letters, preferences, notifications, sessions and events. Passwords and
        other secrets are left out. Uploaded files are named in it, not contained.
      </p>
      <Button icon={<Download aria-hidden="true" />} pending={isPending} onClick={() => mutate()}>
        Export everything
      </Button>
      <div role="status" className={styles['wide']}>
        {isPending && (
          <ProgressBar
            label="Reading what there is"
            value={null}
            max={1}
            text={pagesRead === 0 ? '' : `${pagesRead} pages so far`}
          />
        )}
        {isSuccess && <Banner tone="good">The export is in your downloads.</Banner>}
      </div>
      <div role="alert" className={styles['wide']} hidden={failure === null}>
        {failure !== null && (
          <Banner tone="danger" requestId={failure.requestId}>
            {failure.text}
          </Banner>
        )}
      </div>
    </div>
  );
}
