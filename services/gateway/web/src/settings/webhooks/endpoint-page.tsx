import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { EndpointActions } from './endpoint-actions.tsx';
import { EndpointState } from './endpoint-state.tsx';
import { eventLabel } from './events.ts';
import { endpointOf, useDeliveries } from './queries.ts';
import styles from './webhooks.module.css';

const HEIGHT_PX = 420;

/** One endpoint and what was sent to it. */
export function EndpointPage() {
  const { id } = useParams<{ id: string }>();
  const endpoint = useQuery(endpointOf(id));
  const deliveries = useDeliveries(id);
  if (endpoint.isLoading || deliveries.query.isLoading) {
    return (
      <SettingsPage title="Webhook">
        <Skeleton heightPx={HEIGHT_PX} label="Loading the endpoint" />
      </SettingsPage>
    );
  }
  return (
    <SettingsPage title="Webhook">
      <QueryView query={endpoint}>
        {(found) => (
          <>
            <Section
              title="Endpoint"
              actions={<Link href="/settings/webhooks">All endpoints</Link>}
            >
              <p className={styles['address']}>
                <UserWords text={found.url} /> <EndpointState endpoint={found} />
              </p>
              <p className={styles['detail']}>
                {found.events.map(eventLabel).join(' · ')}
                {found.disabledAt !== null && (
                  <>
                    . Off since <TimeAgo at={found.disabledAt} />
                  </>
                )}
              </p>
              <div className={styles['actions']}>
                <EndpointActions endpoint={found} />
              </div>
            </Section>
            <Section title="Deliveries of the last 30 days">
              <DeliveryList list={deliveries} />
            </Section>
          </>
        )}
      </QueryView>
    </SettingsPage>
  );
}
