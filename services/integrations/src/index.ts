import { closedDefault } from '@jobmatch/shared/http/health';
import { scheduled } from './cron/scheduled.ts';
import type { Env } from './env.ts';
import { consume } from './queues.ts';

export { SendGridMail } from './emails/send-grid-mail.ts';
export { IntegrationsApi } from './integrations-api.ts';

export default { ...closedDefault, queue: consume, scheduled } satisfies ExportedHandler<Env>;
