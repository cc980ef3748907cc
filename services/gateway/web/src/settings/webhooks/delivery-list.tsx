import type { AnswerOf } from '@jobmatch/client/answers';
import { RefreshCw } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { DeliveryState } from './delivery-state.tsx';
import { eventLabel } from './events.ts';
import type { useDeliveries } from './queries.ts';
import { ReplayButton } from './replay-button.tsx';
import styles from './webhooks.module.css';

type Delivery = AnswerOf<'/api/webhooks/endpoints/{id}/deliveries', 'get'>['deliveries'][number];

const COLUMNS: ComponentProps<typeof DataTable<Delivery>>['columns'] = [
  {
    header: 'Event',
    cell: ({ eventType, replayOf }) =>
      replayOf === null ? eventLabel(eventType) : `${eventLabel(eventType)} (sent again)`,
  },
  { header: 'State', cell: (delivery) => <DeliveryState delivery={delivery} /> },
  { header: 'Tries', cell: ({ attempt }) => attempt, numeric: true },
  { header: 'When', cell: ({ createdAt }) => <TimeAgo at={createdAt} /> },
  { header: 'Again', cell: ({ id }) => <ReplayButton id={id} /> },
];

interface Props {
  list: ReturnType<typeof useDeliveries>;
}

/** What was sent to an endpoint and what came of it. */
export const DeliveryList = ({ list: { query, more } }: Props) => (
  <div className={styles['list']}>
    <div>
      <Button
        icon={<RefreshCw aria-hidden="true" />}
        pending={query.isRefetching}
        onClick={() => void query.refetch()}
      >
        Look again
      </Button>
    </div>
    <QueryView query={query}>
      {({ pages }) => {
        const deliveries = pages.flatMap((page) => page.deliveries);
        if (deliveries.length === 0) {
          return (
            <EmptyState title="Nothing was sent yet.">
              Change the status of an application, or have a posting analysed.
            </EmptyState>
          );
        }
        return (
          <>
            <DataTable
              caption="Deliveries"
              columns={COLUMNS}
              rows={deliveries}
              keyOf={({ id }) => id}
            />
            <MoreButton shown={deliveries.length} {...more} />
          </>
        );
      }}
    </QueryView>
  </div>
);
