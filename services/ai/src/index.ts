import { closedDefault } from '@jobmatch/shared/http/health';
import type { Env } from './env.ts';
import { consume } from './queues.ts';

export { AiApi } from './ai-api.ts';

export default { ...closedDefault, queue: consume } satisfies ExportedHandler<Env>;
