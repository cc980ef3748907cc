import { describe, expect, it } from 'vitest';
import { bindings, newToken, pass } from '../../test/passage.ts';
import { routeClassOf } from './route-class.ts';

describe('the class of a route', () => {
  it.each([
    ['GET', '/api/jobs', 'read'],
    ['HEAD', '/api/jobs/1', 'read'],
    ['POST', '/api/jobs', 'write'],
    ['POST', '/api/jobs/search', 'search'],
    ['POST', '/api/jobs/0b4e/analyze', 'model'],
    ['POST', '/api/jobs/0b4e/analyze/', 'model'],
    ['GET', '/api/jobs/0b4e/analyze', 'read'],
    ['POST', '/api/auth/login', 'sign_in'],
    ['POST', '/api/jobs/scrape', 'outside'],
    ['GET', '/docs', 'own'],
    ['POST', '/mcp', 'own'],
  ])('of %s %s is %s', (method, pathname, routeClass) => {
    expect(routeClassOf(method, pathname)).toBe(routeClass);
  });
});

describe('an answer', () => {
  async function pointsOf(path: string, init: Parameters<typeof pass>[1] = {}) {
    const points: AnalyticsEngineDataPoint[] = [];
    const REQUEST_METRICS: AnalyticsEngineDataset = {
      writeDataPoint: (point = {}) => void points.push(point),
    };
    const response = await pass(path, init, { ...bindings, REQUEST_METRICS });
    return { response, points };
  }

  it('is counted once, by its class and not by its path', async () => {
    const token = await newToken();
    const { points } = await pointsOf('/api/jobs/2f6f1f0e-secret', { token });
    expect(points).toEqual([
      {
        indexes: ['read'],
        blobs: ['read', '/api', 'GET', '2xx'],
        doubles: [1, 0, expect.any(Number)],
      },
    ]);
    expect(JSON.stringify(points)).not.toContain('secret');
  });

  it('that refuses is no failure', async () => {
    const { response, points } = await pointsOf('/api/jobs');
    expect(response.status).toBe(401);
    expect(points).toMatchObject([
      { blobs: ['read', '/api', 'GET', '4xx'], doubles: [1, 0, expect.any(Number)] },
    ]);
  });

  it('of a service that cannot be reached is one', async () => {
    const CORE = { fetch: () => Promise.reject(new Error('gone')) } as unknown as Fetcher;
    const points: AnalyticsEngineDataPoint[] = [];
    const REQUEST_METRICS = { writeDataPoint: (point = {}) => void points.push(point) };
    const token = await newToken();
    await pass('/api/jobs', { token }, { ...bindings, CORE, REQUEST_METRICS });
    expect(points).toMatchObject([
      { blobs: ['read', '/api', 'GET', '5xx'], doubles: [1, 1, expect.any(Number)] },
    ]);
  });

  it('names the trace that it came with', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const { response } = await pointsOf('/health', {
      headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    });
    expect(response.headers.get('x-trace-id')).toBe(traceId);
  });
});
