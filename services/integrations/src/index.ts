import { closedDefault } from '@jobmatch/shared/http/health';
import { scheduled } from './cron/scheduled.ts';
import type { Env } from './env.ts';
import { consume } from './queues.ts';

export { SendGridEndpoint } from './emails/sendgrid-endpoint.ts';
export { IntegrationsApi } from './integrations-api.ts';
export { OAuthStateUse } from './linkedin/oauth-state-use.ts';

export default { ...closedDefault, queue: consume, scheduled } satisfies ExportedHandler<Env>;
