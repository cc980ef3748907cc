import { AppError } from '../errors.ts';
import { problemResponse } from './problem.ts';

interface HealthEnv {
  ENVIRONMENT: string;
  CF_VERSION_METADATA: WorkerVersionMetadata;
}

/** What `/health` answers: liveness only, no binding is touched. */
export const health = (env: HealthEnv) => ({
  status: 'ok' as const,
  timestamp: new Date().toISOString(),
  version: env.CF_VERSION_METADATA.tag || env.CF_VERSION_METADATA.id,
  environment: env.ENVIRONMENT,
  runtime: 'workerd',
});

/**
 * The default export of every Worker behind the gateway. It is the only one the internet could ever
 * reach, so it knows nothing but its own health.
 */
export const closedDefault = {
  fetch(request: Request, env: HealthEnv): Response {
    const { pathname } = new URL(request.url);
    if (pathname === '/health') return Response.json(health(env));
    return problemResponse(new AppError('NOT_FOUND', 'There is nothing at this path.'), {
      requestId: crypto.randomUUID(),
      instance: pathname,
    });
  },
};
