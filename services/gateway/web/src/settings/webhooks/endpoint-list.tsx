import type { AnswerOf } from '@jobmatch/client/answers';
import { Link } from 'wouter';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { EntryList } from '../entry-list.tsx';
import { EndpointActions } from './endpoint-actions.tsx';
import { EndpointState } from './endpoint-state.tsx';
import { eventLabel } from './events.ts';

interface Props {
  endpoints: AnswerOf<'/api/webhooks/endpoints', 'get'>['endpoints'];
}

/** The endpoints, each with the way to what was sent to it. */
export const EndpointList = ({ endpoints }: Props) => (
  <EntryList
    label="Endpoints"
    entries={endpoints.map((endpoint) => ({
      id: endpoint.id,
      title: (
        <>
          <Link href={`/settings/webhooks/${endpoint.id}`}>
            <UserWords text={endpoint.url} />
          </Link>{' '}
          <EndpointState endpoint={endpoint} />
        </>
      ),
      details: [
        endpoint.events.map(eventLabel).join(' · '),
        <>
          Added <TimeAgo at={endpoint.createdAt} />
        </>,
      ],
      actions: <EndpointActions endpoint={endpoint} />,
    }))}
  />
);
