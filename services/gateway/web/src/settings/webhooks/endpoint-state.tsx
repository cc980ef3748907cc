import type { AnswerOf } from '@jobmatch/client/answers';
import { Badge } from '../../ui/badge.tsx';

interface Props {
  endpoint: AnswerOf<'/api/webhooks/endpoints/{id}', 'get'>;
}

/** Whether an endpoint is told anything, and how it does. */
export function EndpointState({ endpoint: { enabled, failures } }: Props) {
  if (!enabled) return <Badge tone="warn">Off</Badge>;
  if (failures === 0) return <Badge tone="good">On</Badge>;
  return (
    <Badge tone="danger">
      {failures} {failures === 1 ? 'failure' : 'failures'} in a row
    </Badge>
  );
}
