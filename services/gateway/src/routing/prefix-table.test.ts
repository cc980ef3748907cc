import { describe, expect, it } from 'vitest';
import { prefixRow } from './prefix-table.ts';

describe('the prefix table', () => {
  it.each([
    ['/api/jobs/search', 'AI_SERVICE'],
    ['/api/jobs/searching', 'CORE'],
    ['/api/jobs', 'CORE'],
    ['/api/jobs/7b3c/analyze', 'AI_SERVICE'],
    ['/api/jobs/7b3c/similar', 'AI_SERVICE'],
    ['/api/jobs/7b3c', 'CORE'],
    ['/api/jobs/import', 'CORE'],
    ['/api/jobs/scrape', 'INTEGRATIONS'],
    ['/api/resume/gap-analysis/7b3c/answer', 'AI_SERVICE'],
    ['/api/resume/upload', 'CORE'],
    ['/api/applications/generate', 'AI_SERVICE'],
    ['/api/applications', 'CORE'],
    ['/api/auth/linkedin/callback', 'INTEGRATIONS'],
    ['/api/auth/login', 'CORE'],
    ['/api/admin/embeddings/retry', 'AI_SERVICE'],
    ['/api/admin/feeds', 'INTEGRATIONS'],
    ['/api/admin/users/7b3c', 'CORE'],
    ['/apinothing', null],
    ['/health', null],
  ])('%s goes to %s', (path, service) => {
    expect(prefixRow(path)?.service ?? null).toBe(service);
  });
});
