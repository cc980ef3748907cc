import { expect, it } from 'vitest';
import { ask } from './ask.ts';

it('asks without following redirects, and says who asks', async () => {
  const seen: Request[] = [];
  const web = async (request: Request) => {
    seen.push(request);
    return new Response('{}');
  };
  const headers = { accept: 'application/json' };
  await ask(web, 'https://boards.test/x', { method: 'POST', body: 'b', headers, timeoutMs: 100 });
  const [request] = seen;
  expect(request?.redirect).toBe('manual');
  expect(request?.headers.get('user-agent')).toMatch(/^JobMatch\//);
  expect([request?.method, await request?.text()]).toEqual(['POST', 'b']);
});

it('waits no longer than it was told to', async () => {
  const web = (request: Request) =>
    new Promise<Response>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  await expect(ask(web, 'https://boards.test/x', { timeoutMs: 20 })).rejects.toMatchObject({
    fault: 'too_slow',
  });
});
