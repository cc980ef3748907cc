import { useState } from 'react';
import { queryClient } from '../../api/query-client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SecretOnce } from '../secret-once.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { EndpointForm } from './endpoint-form.tsx';
import { EndpointList } from './endpoint-list.tsx';
import { WEBHOOKS, useEndpoints } from './queries.ts';

const HEIGHT_PX = 520;

/** Addresses that are told what happens. */
export function WebhooksPage() {
  const { query, more } = useEndpoints();
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <SettingsPage
      title="Webhooks"
      description="Addresses of yours that are told when something happens here, signed with a secret of their own."
    >
      <QueryView
        query={query}
        skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading webhooks" />}
      >
        {({ pages }) => {
          const endpoints = pages.flatMap((page) => page.endpoints);
          return (
            <>
              <Section title="Endpoints">
                {endpoints.length === 0 ? (
                  <EmptyState title="Nothing is told yet.">
                    Add an address below; it has to be reachable from the internet.
                  </EmptyState>
                ) : (
                  <>
                    <EndpointList endpoints={endpoints} />
                    <MoreButton shown={endpoints.length} {...more} />
                  </>
                )}
              </Section>
              <Section title="Add an endpoint">
                {secret === null ? (
                  <EndpointForm
                    onMade={async (made) => {
                      setSecret(made);
                      await queryClient.invalidateQueries({ queryKey: WEBHOOKS });
                    }}
                  />
                ) : (
                  <SecretOnce
                    title="The secret of your new endpoint"
                    description="Check the signature of each delivery with it. It is not shown again."
                    secret={secret}
                    onDone={() => setSecret(null)}
                  />
                )}
              </Section>
            </>
          );
        }}
      </QueryView>
    </SettingsPage>
  );
}
