import { closedDefault } from '@jobmatch/shared/http/health';
import type { Env } from './env.ts';
import { consume } from './queues.ts';

export { SendGridEndpoint } from './emails/sendgrid-endpoint.ts';
export { IntegrationsApi } from './integrations-api.ts';

export default { ...closedDefault, queue: consume } satisfies ExportedHandler<Env>;
