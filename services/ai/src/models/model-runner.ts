/**
 * What of Workers AI's binding is used, so that a local stand-in behind a service binding will do.
 * Inputs and answers are the model's own; what comes back is parsed where it is used.
 */
export interface ModelRunner {
  run(model: string, input: Record<string, unknown>, options?: ModelOptions): Promise<unknown>;
}

interface ModelOptions {
  gateway?: { id: string; cacheTtl?: number; skipCache?: boolean };
}
