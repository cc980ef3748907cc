import type { ReadinessChecks } from '@jobmatch/shared/http/readiness';
import { within } from '@jobmatch/shared/in-time';
import type { Env } from '../env.ts';

const TIMEOUT_MS = 5_000;

const service = (binding: 'CORE' | 'AI_SERVICE' | 'INTEGRATIONS') => async (env: Env) => {
  const response = await env[binding].fetch('https://service/ready', {
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`Answered ${response.status}.`);
};

const store = (binding: 'RATE_LIMITS' | 'SESSIONS' | 'API_CACHE') => (env: Env) =>
  within(TIMEOUT_MS, env[binding].get('ready'));

/** Everything a request may need on its way: the services, and the gateway's own stores. */
export const checks: ReadinessChecks<Env> = {
  core: service('CORE'),
  ai: service('AI_SERVICE'),
  integrations: service('INTEGRATIONS'),
  identity: (env) => within(TIMEOUT_MS, env.CORE_IDENTITY.jwks()),
  rateLimits: store('RATE_LIMITS'),
  sessions: store('SESSIONS'),
  apiCache: store('API_CACHE'),
  strictLimits: (env) => within(TIMEOUT_MS, env.STRICT_LIMIT.getByName('ready').ping()),
  idempotency: (env) => within(TIMEOUT_MS, env.IDEMPOTENCY.getByName('ready').ping()),
};
