import { expect, it } from 'vitest';
import { anonymous } from '../test/client.ts';
import { coreRoutes } from './core-api.ts';

it('describes exactly the routes it has', async () => {
  const { status, body } = await anonymous('GET', '/openapi.json');
  expect(status).toBe(200);
  const { paths } = body as { paths: Record<string, object> };
  const described = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = coreRoutes.map(
    ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
  );
  expect(described.toSorted()).toEqual(routes.toSorted());
});
