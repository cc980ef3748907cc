import { writeCaller } from '@jobmatch/shared/caller';
import type { Caller, Role } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { createExecutionContext } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { AiApi } from '../ai-api.ts';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import { cacheAnalytics } from './caches.ts';
import { costSavings } from './cost-savings.ts';
import { EXAMPLE_COUNTERS } from './example-counters.ts';
import { modelAnalytics } from './models.ts';
import { workersAiAnalytics } from './workers-ai.ts';

const userId = newId();
const DIMENSIONS = { since: 'x', analyses: 0, isTruncated: false, versions: [] };
const PATHS = ['workers-ai', 'cache', 'models', 'cost-savings', 'dimensions'];

function api(refuses = false) {
  const asked: unknown[][] = [];
  const answer =
    <Answer>(method: string, value: Answer) =>
    async ({ userId: of }: Caller, options: object): Promise<Answer> => {
      asked.push([method, of, options]);
      if (refuses) throw new AppError('ADMIN_REQUIRED', 'Only an admin may do this.');
      return value;
    };
  const env = exampleEnv({
    CORE_ANALYTICS: {
      counters: answer('counters', EXAMPLE_COUNTERS),
      dimensions: answer('dimensions', DIMENSIONS),
    },
  });
  const get = (path: string, role: Role = 'admin') => {
    const headers = new Headers();
    writeCaller(headers, { userId, role, sessionId: newId(), requestId: 'test' });
    const request = new Request(`https://ai.test/api/analytics/${path}`, { headers });
    return new AiApi(createExecutionContext(), env).fetch(request);
  };
  return { asked, get };
}

describe('the analytics routes', () => {
  it.each([
    ['workers-ai', workersAiAnalytics(EXAMPLE_COUNTERS)],
    ['cache', cacheAnalytics(EXAMPLE_COUNTERS)],
    ['models', modelAnalytics(EXAMPLE_COUNTERS)],
    ['cost-savings', costSavings(EXAMPLE_COUNTERS)],
    ['dimensions', DIMENSIONS],
  ])('%s measures as many days as are asked for', async (path, expected) => {
    const { asked, get } = api();
    expect(await (await get(path)).json()).toEqual(expected);
    expect((await get(`${path}?days=7`)).status).toBe(200);
    const method = path === 'dimensions' ? 'dimensions' : 'counters';
    expect(asked).toEqual([30, 7].map((days) => [method, userId, { days }]));
  });

  it.each(PATHS)('%s is for admins, by the token and by core', async (path) => {
    const { asked, get } = api();
    expect((await get(path, 'user')).status).toBe(403);
    expect(asked).toEqual([]);
    expect((await api(true).get(path)).status).toBe(403);
  });

  it.each(PATHS)('%s takes 1 to 90 days', async (path) => {
    const { asked, get } = api();
    for (const days of ['0', '91', '-1', '1.5', 'x', '']) {
      expect((await get(`${path}?days=${days}`)).status, days).toBe(400);
    }
    expect(asked).toEqual([]);
    expect((await get(`${path}?days=90`)).status).toBe(200);
  });
});
