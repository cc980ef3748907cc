import { useLocation, useSearchParams } from 'wouter';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ByHand } from './by-hand.tsx';
import { FromJson } from './from-json.tsx';
import { FromPage } from './from-page.tsx';
import styles from './add-job.module.css';

const WAYS = [
  { id: 'page', label: 'Web page', content: <FromPage /> },
  { id: 'hand', label: 'By hand', content: <ByHand /> },
  { id: 'json', label: 'JSON', content: <FromJson /> },
];

/** Postings that one found elsewhere. They belong to whoever adds them and nobody else sees them. */
export function AddJobPage() {
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const way = WAYS.find(({ id }) => id === params.get('from'))?.id ?? 'page';
  return (
    <Page>
      <PageHeading
        title="Add a posting"
        description="What you add is on your list alone; nobody else sees it."
      />
      <Tabs
        label="Where it comes from"
        value={way}
        onChange={(id) => navigate(`/jobs/add?from=${id}`, { replace: true })}
        tabs={WAYS.map((tab) => ({
          ...tab,
          content: <div className={styles['card']}>{tab.content}</div>,
        }))}
      />
    </Page>
  );
}
