import { exports } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';

const { default: worker } = exports as unknown as { default: Fetcher }; // the generated types are of the service's own Worker

const POSTING = 'Software Engineer\nYou must know Kotlin.';
const BODY = {
  model: 'any-model',
  messages: [{ role: 'user', content: `<<<posting 1\n${POSTING}\nposting 1>>>` }],
  response_format: { type: 'json_schema' },
};

const complete = (
  body: unknown = BODY,
  headers: Record<string, string> = { authorization: 'Bearer key' },
) =>
  worker.fetch('http://openai.test/v1/chat/completions', {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
const told = (script: object) =>
  worker.fetch('http://openai.test/script', { method: 'PUT', body: JSON.stringify(script) });

beforeEach(async () => {
  await worker.fetch('http://openai.test/script', { method: 'DELETE' });
});

describe('chat completions', () => {
  it('read the posting they are shown', async () => {
    const answer = await (await complete()).json();
    expect(answer).toMatchObject({
      object: 'chat.completion',
      choices: [{ message: { role: 'assistant', content: expect.stringContaining('Kotlin') } }],
      usage: { completion_tokens: expect.any(Number) },
    });
  });

  it('ask for a key and for a body that makes sense', async () => {
    expect((await complete(BODY, {})).status).toBe(401);
    expect((await complete({ model: 'any-model' })).status).toBe(400);
    expect((await worker.fetch('http://openai.test/v1/models')).status).toBe(404);
  });

  it('do as the script says', async () => {
    await told({ reply: '429' });
    expect((await complete()).status).toBe(429);
    await told({ models: { 'any-model': '3040' } });
    expect((await complete()).status).toBe(503);
    await told({ reply: 'truncated' });
    expect(await (await complete()).json()).toMatchObject({
      choices: [{ finish_reason: 'length' }],
    });
    await told({ reply: 'cut' });
    await expect(complete().then((answer) => answer.json())).rejects.toThrow(/connection ended/i);
  });
});
