import type { Fleet } from '../support/fleet.ts';

interface AiStores {
  EMBEDDINGS_CACHE: KVNamespace;
}

/** What a look into the fleet's own stores shows of the pipeline, while it rests. */
export class StoredEmbeddings {
  readonly #fleet: Fleet;

  constructor(fleet: Fleet) {
    this.#fleet = fleet;
  }

  /** Every vector that queries see, by id its owner, and how many mutations they do not see yet. */
  async index(): Promise<{ owners: Map<string, string | null>; pendingMutations: number }> {
    const owners = new Map<string, string | null>();
    let pendingMutations = 0;
    for (let after: string | null = ''; after !== null;) {
      const page: IdsPage = await this.#control('vectors', `/ids?after=${after}`);
      for (const { id, owner } of page.ids) owners.set(id, owner);
      pendingMutations = page.pendingMutations;
      after = page.next;
    }
    return { owners, pendingMutations };
  }

  modelCalls(): Promise<{ calls: number; texts: number }> {
    return this.#control('model', '/calls');
  }

  /** Sets the counters of {@link modelCalls} to nothing. */
  async forgetModelCalls(): Promise<void> {
    await this.#fleet.worker('model').fetch('http://model.test/calls', { method: 'DELETE' });
  }

  /** The cached vectors of texts of a model, each of length 1, by the texts' hashes. */
  async vectors(model: string, textHashes: readonly string[]): Promise<Map<string, Float32Array>> {
    const ai = this.#fleet.harness.getWorker<AiStores>('jobmatch-ai-local');
    const { EMBEDDINGS_CACHE } = await ai.getEnv();
    const vectors = new Map<string, Float32Array>();
    for (let from = 0; from < textHashes.length; from += KEYS_PER_READ_MAX) {
      const asked = textHashes.slice(from, from + KEYS_PER_READ_MAX);
      const found = await EMBEDDINGS_CACHE.get(asked.map((hash) => `embed:${model}:${hash}`));
      for (const hash of asked) {
        const kept = found.get(`embed:${model}:${hash}`);
        if (kept != null) vectors.set(hash, unitVector(kept));
      }
    }
    return vectors;
  }

  async #control<Answer>(standIn: string, path: string): Promise<Answer> {
    const answer = await this.#fleet.worker(standIn).fetch(`http://${standIn}.test${path}`);
    return JSON.parse(await answer.text());
  }
}

interface IdsPage {
  ids: { id: string; owner: string | null }[];
  next: string | null;
  pendingMutations: number;
}

/** What KV reads at once. */
const KEYS_PER_READ_MAX = 100;

function unitVector(base64: string): Float32Array {
  const vector = new Float32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer);
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}
