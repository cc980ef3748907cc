import { describe, expect, it } from 'vitest';
import { ModelBusyError } from '../embeddings/embedding-model.ts';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import { LLAMA } from './example-environment.ts';
import { EXTRACTORS } from './extractors.ts';

const MESSAGES = [{ role: 'user' as const, content: 'posting' }];
const never = new AbortController().signal;

const CHAT = {
  choices: [{ message: { role: 'assistant', content: '{"a":1}' } }],
  usage: { prompt_tokens: 7, completion_tokens: 3 },
};

describe('Workers AI', () => {
  const ask = (run: (...options: unknown[]) => Promise<unknown>, AI_GATEWAY_ID = '') =>
    EXTRACTORS['workers-ai'](exampleEnv({ AI: { run }, AI_GATEWAY_ID }), LLAMA, MESSAGES, never);

  it('is asked in JSON mode, through AI Gateway where there is one', async () => {
    const calls: unknown[][] = [];
    const run = async (...options: unknown[]) => {
      calls.push(options);
      return { response: { a: 1 } };
    };
    expect(await ask(run)).toEqual({ text: '{"a":1}', tokensIn: null, tokensOut: null });
    await ask(run, 'postings');
    expect(calls[0]).toEqual([
      LLAMA,
      expect.objectContaining({
        messages: MESSAGES,
        response_format: expect.objectContaining({ type: 'json_schema' }),
        temperature: 0,
      }),
    ]);
    expect(calls[1]?.[2]).toMatchObject({ gateway: { id: 'postings' } });
  });

  it('answers some models as chat completions do', async () => {
    expect(await ask(async () => CHAT)).toEqual({ text: '{"a":1}', tokensIn: 7, tokensOut: 3 });
  });

  it.each(['3040: Capacity temporarily exceeded', 'Too many requests (429)'])(
    'is busy when it says %s',
    async (message) => {
      await expect(ask(() => Promise.reject(new Error(message)))).rejects.toThrow(ModelBusyError);
    },
  );

  it.each([null, {}, { response: null }, { choices: [] }])('has no answer in %j', async (reply) => {
    await expect(ask(async () => reply)).rejects.toThrow('did not answer with text');
  });
});

describe('an OpenAI-compatible endpoint', () => {
  function asking(
    reply: () => Response | Promise<Response>,
    changes: Record<string, unknown> = {},
  ) {
    const requests: Request[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      requests.push(new Request(url, init));
      return reply();
    };
    const env = exampleEnv({
      OPENAI: { fetch },
      OPENAI_BASE_URL: 'https://models.example/v1/',
      OPENAI_API_KEY: 'a-key',
      ...changes,
    });
    return { requests, answer: EXTRACTORS['openai-compatible'](env, 'a-model', MESSAGES, never) };
  }

  it('is asked at its own address with its key', async () => {
    const { requests, answer } = asking(() => Response.json(CHAT));
    expect(await answer).toEqual({ text: '{"a":1}', tokensIn: 7, tokensOut: 3 });
    const [request] = requests;
    expect(request?.url).toBe('https://models.example/v1/chat/completions');
    expect(request?.headers.get('authorization')).toBe('Bearer a-key');
    expect(await request?.json()).toMatchObject({
      model: 'a-model',
      messages: MESSAGES,
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
  });

  it('is asked through AI Gateway where there is one', async () => {
    const gateway = {
      AI_GATEWAY_ACCOUNT_ID: 'account',
      AI_GATEWAY_ID: 'postings',
      AI_GATEWAY_TOKEN: 'a-token',
      OPENAI_API_KEY: undefined,
    };
    const { requests, answer } = asking(() => Response.json(CHAT), gateway);
    await answer;
    const [request] = requests;
    expect(request?.url).toBe(
      'https://gateway.ai.cloudflare.com/v1/account/postings/openai/chat/completions',
    );
    expect(request?.headers.get('cf-aig-authorization')).toBe('Bearer a-token');
    expect(request?.headers.has('authorization')).toBe(false);
  });

  it('is busy when it says so', async () => {
    for (const status of [429, 503]) {
      const { answer } = asking(() => new Response(null, { status }));
      await expect(answer).rejects.toThrow(ModelBusyError);
    }
  });

  it('fails with another status, another body, or one that is cut off', async () => {
    const replies: [reply: () => Response, message: RegExp][] = [
      [() => new Response('{}', { status: 500 }), /answered 500/],
      [() => new Response('<html>'), /JSON/],
      [() => Response.json({ choices: [] }), /did not answer with text/],
      [() => new Response(JSON.stringify(CHAT).slice(0, 50)), /JSON/],
    ];
    for (const [reply, message] of replies) {
      await expect(asking(reply).answer).rejects.toThrow(message);
    }
  });
});
