import { closedDefault } from '@jobmatch/shared/http/health';
import type { Env } from './env.ts';
import { consume } from './queues.ts';

export { AiApi } from './ai-api.ts';
export { FactsInFlight } from './facts/facts-in-flight.ts';
export { ModelCalls } from './facts/model-calls.ts';
export { OpenAiEndpoint } from './facts/openai-endpoint.ts';

export default { ...closedDefault, queue: consume } satisfies ExportedHandler<Env>;
