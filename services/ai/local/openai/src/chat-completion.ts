import * as v from 'valibot';
import { questionOf, usageOf } from '../../model/src/instruction/question.ts';
import { SILENCE_MS } from '../../model/src/instruction/script.ts';
import { type ScriptsEnv, scripts } from '../../model/src/instruction/scripts.ts';
import { spoken } from '../../model/src/instruction/spoken.ts';

const Body = v.looseObject({
  model: v.string(),
  response_format: v.looseObject({ type: v.string() }),
});

const refusal = (status: number, message: string, type: string): Response =>
  Response.json({ error: { message, type } }, { status });

/** POST …/chat/completions as OpenAI answers it, with what the script says; null for anything else. */
export async function chatCompletion(request: Request, env: ScriptsEnv): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (request.method !== 'POST' || !pathname.endsWith('/chat/completions')) return null;
  if (!/^Bearer \S+$/.test(request.headers.get('authorization') ?? '')) {
    return refusal(401, 'You did not provide an API key.', 'invalid_request_error');
  }
  const input: unknown = await request.json().catch(() => null);
  const body = v.safeParse(Body, input);
  const question = questionOf(input);
  if (!body.success || question === null) {
    return refusal(400, 'The request is not valid.', 'invalid_request_error');
  }
  const { model } = body.output;
  const { shown, prompt } = question;
  const { reply, delayMs } = await scripts(env).begin(model, shown);
  try {
    await scheduler.wait(reply === 'silence' ? SILENCE_MS : delayMs);
    if (reply === '429') return refusal(429, 'Rate limit reached.', 'requests');
    if (reply === '3040') return refusal(503, 'The engine is overloaded.', 'server_error');
    const content = spoken(reply === 'cut' ? 'good' : reply, prompt);
    const message = { role: 'assistant', content };
    const answer = {
      object: 'chat.completion',
      model,
      choices: [{ index: 0, message, finish_reason: reply === 'truncated' ? 'length' : 'stop' }],
      usage: usageOf(shown, content),
    };
    return reply === 'cut' ? cutOff(JSON.stringify(answer)) : Response.json(answer);
  } finally {
    await scripts(env).finish(model);
  }
}

/** An answer whose connection ends in its middle. */
function cutOff(text: string): Response {
  const half = new TextEncoder().encode(text.slice(0, text.length / 2));
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new Error('The connection ended.'));
      else controller.enqueue(half);
      sent = true;
    },
  });
  return new Response(stream, { headers: { 'content-type': 'application/json' } });
}
