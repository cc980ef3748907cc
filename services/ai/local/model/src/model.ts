import { WorkerEntrypoint } from 'cloudflare:workers';
import { type Env, faults } from './env.ts';
import { InferenceError, badInput } from './inference-error.ts';
import { instruct, isInstructionModel } from './instruction/instruction-model.ts';
import { MODELS } from './models/model-table.ts';

/** What services call as `env.AI`, with the protocol of Workers AI. */
export class Model extends WorkerEntrypoint<Env> {
  /**
   * Runs a model on its own input, as `Ai.run` does; `options` (the AI Gateway's) change nothing.
   * Throws an `InferenceError`. What the faults ask for happens after the input was found right.
   */
  async run(name: string, input: unknown, _options?: unknown): Promise<unknown> {
    if (isInstructionModel(name)) return instruct(this.env, name, input);
    const model = MODELS.get(name);
    if (model === undefined) throw new InferenceError(5007, `No such model ${name} or task`);
    const call = model(input);
    const { outcome, draw, delayMs } = await faults(this.env).next(call.texts);
    if (delayMs > 0) await scheduler.wait(delayMs);
    if (outcome === 'poison') throw badInput('the input could not be processed');
    if (outcome === 'busy') {
      throw new InferenceError(3040, 'Capacity temporarily exceeded, please try again.');
    }
    return outcome === 'garbage' ? call.garbage(draw) : call.answer();
  }
}
