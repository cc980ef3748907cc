import { closedDefault } from '@jobmatch/shared/http/health';
import type { Env } from './env.ts';
import { consume } from './queues.ts';

export { SendGridMail } from './emails/send-grid-mail.ts';
export { IntegrationsApi } from './integrations-api.ts';
export { OAuthStateUse } from './linkedin/oauth-state-use.ts';

export default { ...closedDefault, queue: consume } satisfies ExportedHandler<Env>;
