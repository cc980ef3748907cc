import type { Fleet } from './fleet.ts';

/** What the stand-ins for instruction models are told to reply, as their `PUT /script` has it. */
interface Script {
  reply?: string;
  models?: Record<string, string>;
  delayMs?: number;
}

interface Questions {
  calls: number;
  byModel: Record<string, number>;
  atOnceMax: number;
  lastPrompt: string | null;
}

const STAND_INS = ['model', 'openai'] as const;

async function ask<Answer>(
  fleet: Fleet,
  standIn: (typeof STAND_INS)[number],
  method: string,
  path: string,
  body?: object,
): Promise<Answer> {
  const response = await fleet.worker(standIn).fetch(`http://${standIn}.test${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text) as Answer;
}

/** Tells the models of Workers AI and of the OpenAI-compatible endpoint what to reply from now on. */
export async function scriptModels(fleet: Fleet, script: Script): Promise<void> {
  for (const standIn of STAND_INS) await ask(fleet, standIn, 'PUT', '/script', script);
}

/** What both were asked since `forgetQuestions`. */
export async function questions(fleet: Fleet): Promise<Questions> {
  const [ours, theirs] = await Promise.all(
    STAND_INS.map((standIn) => ask<Questions>(fleet, standIn, 'GET', '/questions')),
  );
  if (ours === undefined || theirs === undefined) throw new Error('A stand-in is missing.');
  return {
    calls: ours.calls + theirs.calls,
    byModel: { ...ours.byModel, ...theirs.byModel },
    atOnceMax: Math.max(ours.atOnceMax, theirs.atOnceMax),
    lastPrompt: ours.lastPrompt ?? theirs.lastPrompt,
  };
}

export async function forgetQuestions(fleet: Fleet): Promise<void> {
  for (const standIn of STAND_INS) await ask(fleet, standIn, 'DELETE', '/questions');
}
