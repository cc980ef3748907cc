import { dataOf } from '@jobmatch/client/create-client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { api } from '../../api/api.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import styles from './data.module.css';
import { ErasureCounts } from './erasure-counts.tsx';

const POLL_MS = 3000;

/** What became of an erasure, for whoever has its address; nobody is signed in any more. */
export function ErasurePage() {
  const { token } = useParams<{ token: string }>();
  const query = useQuery({
    queryKey: ['erasures', token],
    queryFn: () => dataOf(api.GET('/api/erasures/{token}', { params: { path: { token } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'done' ? false : POLL_MS),
  });
  return (
    <div className={styles['receipt']}>
      <Page>
        <PageHeading
          title="Erasure"
          description="The address of this page is the only way back to it. Keep it if you want the receipt."
          actions={<CopyButton text={location.href} label="Copy the address" />}
        />
        <QueryView query={query}>
          {({ status, requestedAt, finishedAt, counts }) => (
            <>
              <div role="status">
                {status === 'done' ? (
                  <Banner tone="good">Everything is gone.</Banner>
                ) : (
                  <ProgressBar
                    label="The account is closed; what it held is being erased"
                    value={null}
                    max={1}
                    text=""
                  />
                )}
              </div>
              <Section title="Receipt">
                <p className={styles['detail']}>
                  Asked for <TimeAgo at={requestedAt} />
                  {finishedAt !== null && (
                    <>
                      , finished <TimeAgo at={finishedAt} />
                    </>
                  )}
                  .
                </p>
                <ErasureCounts counts={counts} />
              </Section>
            </>
          )}
        </QueryView>
        <div>
          <LinkButton href="/sign-up">Create a new account</LinkButton>
        </div>
      </Page>
    </div>
  );
}
