import { createExecutionContext } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { AiApi, aiRoutes } from './ai-api.ts';
import type { Env } from './env.ts';

it('describes exactly the routes it has', async () => {
  // The description needs no binding.
  const api = new AiApi(createExecutionContext(), {} as Env);
  const response = await api.fetch(new Request('https://ai.test/openapi.json'));
  const { paths }: { paths: Record<string, object> } = await response.json();
  const described = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = aiRoutes.map(
    ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
  );
  expect(described.toSorted()).toEqual(routes.toSorted());
});
