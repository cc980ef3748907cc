import type { Account } from './account.ts';

const TIMEOUT_MS = 30_000;

/** https://developers.cloudflare.com/api/resources/ai_gateway/: wrangler has no command for it. */
export interface AiGatewayApi {
  /** Which of these ids the account has. */
  present(ids: readonly string[]): Promise<string[]>;
  create(id: string): Promise<void>;
}

/** What the API wants to be told. Each call says itself how long its answer may be cached. */
const SETTINGS = {
  cache_invalidate_on_update: true,
  cache_ttl: 0,
  collect_logs: true,
  rate_limiting_interval: 0,
  rate_limiting_limit: 0,
};

export function aiGatewayApi({ apiUrl, accountId, token }: Account): AiGatewayApi {
  const ask = (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${apiUrl}/accounts/${accountId}/ai-gateway/gateways${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  return {
    async present(ids) {
      const answers = await Promise.all(
        ids.map(async (id) => ({ id, response: await ask('GET', `/${id}`) })),
      );
      for (const { id, response } of answers) {
        if (!response.ok && response.status !== 404) throw await refused(id, response);
      }
      return answers.filter(({ response }) => response.ok).map(({ id }) => id);
    },
    async create(id) {
      const response = await ask('POST', '', { id, ...SETTINGS });
      if (!response.ok) throw await refused(id, response);
    },
  };
}

const refused = async (id: string, response: Response): Promise<Error> =>
  new Error(`AI Gateway ${id}: the API answered ${response.status}.\n${await response.text()}`);
