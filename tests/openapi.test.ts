import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiDescription, accessOf, describedRoutes } from './support/api-description.ts';
import { contractOf } from './support/contract.ts';
import { type Fleet, startFleet } from './support/fleet.ts';

let fleet: Fleet;
let description: ApiDescription;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
  const answer = await fleet.send('GET', '/openapi.json');
  expect(answer.status, answer.text).toBe(200);
  description = answer.json<ApiDescription>();
});
afterAll(() => fleet.close());

describe('the API description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone({ ...description }));
    expect(errors).toBeUndefined();
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });

  it('has exactly the routes of routes.txt', () => {
    const routes = describedRoutes(description).map(
      ({ method, path, operation }) => `${method} ${path} ${accessOf(operation)}`,
    );
    const expected = readFileSync(join(import.meta.dirname, 'routes.txt'), 'utf8');
    expect(routes.toSorted()).toEqual(expected.trim().split('\n'));
  });

  it('names every operation once', () => {
    const ids = describedRoutes(description).map(({ operation }) => operation.operationId);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('refers to nothing that is missing', () => {
    const refs = new Set(
      [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)].map(
        ([, section = '', name = '']) => `${section}/${name}`,
      ),
    );
    const { schemas, responses } = description.components;
    const components = [
      ...Object.keys(schemas).map((name) => `schemas/${name}`),
      ...Object.keys(responses).map((name) => `responses/${name}`),
    ];
    expect([...refs].filter((ref) => !components.includes(ref))).toEqual([]);
  });

  it('sends a signed-out caller away exactly where it says so', async () => {
    for (const { method, path, operation } of describedRoutes(description)) {
      const concrete = path.replaceAll(/\{\w+\}/g, crypto.randomUUID());
      const { status, text } = await fleet.send(method, concrete);
      // A webhook signs its calls instead of signing in.
      const isSentAway = status === 401 && !text.includes('INVALID_SIGNATURE');
      expect([method, path, isSentAway]).toEqual([method, path, accessOf(operation) !== 'public']);
    }
  });
});

describe('an answer that is not as described', () => {
  const health = {
    status: 'ok',
    timestamp: '2026-01-01T00:00:00Z',
    version: '1',
    environment: 'local',
    runtime: 'workerd',
  };
  const judge = (change: { method?: string; path?: string; status?: number; body?: unknown }) => {
    const answered = { method: 'GET', path: '/health', status: 200, body: health, ...change };
    const headers = new Headers({ 'content-type': 'application/json', 'x-request-id': 'some-id' });
    contractOf(description)({ ...answered, headers, text: JSON.stringify(answered.body) });
  };

  it('is found', () => {
    expect(() => judge({})).not.toThrow();
    expect(() => judge({ status: 201 })).toThrow('The status is not described.');
    expect(() => judge({ body: { ...health, secret: 1 } })).toThrow('additionalProperty":"secret');
    expect(() => judge({ body: { ...health, status: undefined } })).toThrow('missingProperty');
    expect(() => judge({ status: 429 })).toThrow('not application/problem+json');
    expect(() => judge({ path: '/nothing' })).toThrow('The status is not described.');
    expect(() => judge({ method: 'HEAD' })).toThrow('There should be no body.');
  });
});
