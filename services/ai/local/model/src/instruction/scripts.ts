import { DurableObject } from 'cloudflare:workers';
import * as v from 'valibot';
import { type Reply, Script } from './script.ts';

/** What instruction models were asked since the counters were last set to nothing. */
interface Questions {
  calls: number;
  byModel: Record<string, number>;
  /** The most that one model was asked at once. */
  atOnceMax: number;
  /** The latest question of all, as the model saw it. */
  lastPrompt: string | null;
}

const NO_QUESTIONS: Questions = { calls: 0, byModel: {}, atOnceMax: 0, lastPrompt: null };

/** The script and the counters, which outlive the Worker's isolates. */
export class Scripts extends DurableObject<object> {
  readonly #running = new Map<string, number>();

  /** Counts a question and says what becomes of it; `finish` is called when it is answered. */
  async begin(model: string, prompt: string): Promise<{ reply: Reply; delayMs: number }> {
    const atOnce = (this.#running.get(model) ?? 0) + 1;
    this.#running.set(model, atOnce);
    const { calls, byModel, atOnceMax } = this.#questions();
    this.ctx.storage.kv.put('questions', {
      calls: calls + 1,
      byModel: { ...byModel, [model]: (byModel[model] ?? 0) + 1 },
      atOnceMax: Math.max(atOnceMax, atOnce),
      lastPrompt: prompt,
    });
    const { reply, models, delayMs } = this.#script();
    return { reply: models[model] ?? reply, delayMs };
  }

  async finish(model: string): Promise<void> {
    this.#running.set(model, (this.#running.get(model) ?? 1) - 1);
  }

  async script(): Promise<Script> {
    return this.#script();
  }

  async setScript(script: Script): Promise<Script> {
    this.ctx.storage.kv.put('script', script);
    return script;
  }

  async questions(): Promise<Questions> {
    return this.#questions();
  }

  async resetQuestions(): Promise<Questions> {
    this.ctx.storage.kv.put('questions', NO_QUESTIONS);
    return NO_QUESTIONS;
  }

  #script(): Script {
    return v.parse(Script, this.ctx.storage.kv.get('script') ?? {});
  }

  #questions(): Questions {
    return this.ctx.storage.kv.get<Questions>('questions') ?? NO_QUESTIONS;
  }
}

export interface ScriptsEnv {
  SCRIPTS: DurableObjectNamespace<Scripts>;
}

/** There is one script for everything that is asked of a Worker's models. */
export const scripts = (env: ScriptsEnv) => env.SCRIPTS.getByName('scripts');
