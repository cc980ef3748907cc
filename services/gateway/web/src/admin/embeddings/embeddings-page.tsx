import { useSearchParams } from 'wouter';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { QueueTab } from './queue-tab.tsx';
import { StatusTab } from './status-tab.tsx';
import { WorkersTab } from './workers-tab.tsx';

const TABS = [
  { id: 'status', label: 'Embedding Status', content: <StatusTab /> },
  { id: 'queue', label: 'Queue Health', content: <QueueTab /> },
  { id: 'workers', label: 'Worker Status', content: <WorkersTab /> },
];

/** The pipeline that turns postings and profiles into vectors: how far it is, and what stops it. */
export function EmbeddingsPage() {
  const [params, setParams] = useSearchParams();
  const shown = TABS.find(({ id }) => id === params.get('tab'))?.id ?? 'status';
  return (
    <Page>
      <PageHeading
        title="Embeddings"
        description="Vectors of postings and profiles, which search, similar jobs and recommendations rest on."
      />
      <Tabs
        label="Embedding pipeline"
        tabs={TABS}
        value={shown}
        onChange={(tab) => setParams({ tab }, { replace: true })}
      />
    </Page>
  );
}
