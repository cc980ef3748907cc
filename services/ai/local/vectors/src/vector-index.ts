import { DurableObject } from 'cloudflare:workers';
import type { Env } from './env.ts';
import type { Faults } from './faults.ts';
import { InTurn } from './in-turn.ts';
import { MutationLog, type PendingMutation } from './mutation-log.ts';
import type { Mutation } from './mutation.ts';
import { nearest } from './nearest.ts';
import type { SearchOptions } from './parse-query.ts';
import { Settings } from './settings.ts';
import { Slices, WRITING_SLICE_MS } from './slices.ts';
import { TABLES } from './tables.ts';
import { matchAt, vectorOf } from './vector-views.ts';
import { VisibleVectors } from './visible-vectors.ts';

const IDS_PER_PAGE = 1_000;

/**
 * One index. A mutation is stored before its call returns and applied later, by an alarm or by
 * whoever looks first after it is due. What reads or changes what queries see does so in turn.
 */
export class VectorIndex extends DurableObject<Env> {
  readonly #turns = new InTurn();
  readonly #log = new MutationLog(this.ctx.storage);
  readonly #visible = new VisibleVectors(this.ctx.storage.sql);
  readonly #settings = new Settings(this.ctx.storage.sql);

  constructor(state: DurableObjectState, env: Env) {
    super(state, env);
    state.storage.sql.exec(TABLES);
  }

  async mutate(mutation: Mutation): Promise<VectorizeAsyncMutation> {
    // A thousand vectors took long to arrive; one call after another would let nobody in.
    await scheduler.wait(0);
    const mutationId = crypto.randomUUID();
    const delayMs = this.#settings.faults().mutationDelayMs ?? this.env.MUTATION_DELAY_MS;
    this.#log.append(mutationId, mutation, Date.now(), delayMs);
    await this.#wakeForOldest();
    return { mutationId };
  }

  /** The matches of a vector, or of the one with an id; null where there is none. */
  async search(
    question: { vector: Float32Array } | { id: string },
    options: SearchOptions,
  ): Promise<VectorizeMatches | null> {
    return this.#inTurn(async () => {
      const vector = 'vector' in question ? question.vector : this.#valuesOf(question.id);
      if (vector === null) return null;
      const vectors = await this.#visible.load();
      const matches = vectors.matcher(options.namespace, options.conditions);
      const best = await nearest(vectors, { vector, matches, topK: options.topK });
      const detailed = options.returnValues || options.returnMetadata === 'all' ? best : [];
      const details = this.#visible.stored.byId(detailed.map(({ slot }) => vectors.idAt(slot)));
      const found = best.map((scored) => matchAt(vectors, scored, options, details));
      return { matches: found, count: found.length };
    });
  }

  /** Those of the ids that exist, in the order asked for. */
  async get(ids: string[]): Promise<VectorizeVector[]> {
    return this.#inTurn(async () => {
      const found = this.#visible.stored.byId(ids);
      return ids.flatMap((id) => {
        const stored = found.get(id);
        return stored === undefined ? [] : [vectorOf(stored)];
      });
    });
  }

  /** How many vectors queries see, and the last mutation that they see; null before the first. */
  async state() {
    return this.#inTurn(async () => ({
      vectorCount: this.#visible.stored.count(),
      processed: this.#settings.processed(),
    }));
  }

  /** A page of what queries see, in order of id, and how many mutations they do not see yet. */
  async owners(afterId: string) {
    return this.#inTurn(async () => {
      const ids = this.#visible.stored.owners(afterId, IDS_PER_PAGE);
      const next = ids.length < IDS_PER_PAGE ? null : (ids.at(-1)?.id ?? null);
      return { ids, next, pendingMutations: this.#log.count() };
    });
  }

  /** Removes all vectors and every mutation that waits. */
  async clear(): Promise<void> {
    await this.#turns.run(async () => {
      this.ctx.storage.transactionSync(() => {
        this.#log.clear();
        this.#visible.clear();
      });
    });
  }

  faults(): Faults {
    return this.#settings.faults();
  }

  setFaults(faults: Faults): void {
    this.#settings.setFaults(faults);
  }

  override async alarm(): Promise<void> {
    await this.#inTurn(() => this.#wakeForOldest());
  }

  /** Runs a task alone, on a state that has every mutation that is due. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    return this.#turns.run(async () => {
      const slices = new Slices(WRITING_SLICE_MS);
      let oldest = this.#log.oldest();
      while (oldest !== null && oldest.visibleAtMs <= Date.now()) {
        await this.#apply(oldest, slices);
        oldest = this.#log.oldest();
      }
      return task();
    });
  }

  /** A part leaves the log in the transaction that applies it: after a crash none is repeated. */
  async #apply(mutation: PendingMutation, slices: Slices): Promise<void> {
    let part = this.#log.nextPart(mutation);
    while (part !== null) {
      const applied = part;
      this.ctx.storage.transactionSync(() => {
        this.#visible.apply(mutation.kind, applied);
        this.#log.removePart(applied);
      });
      if (slices.isOver) await slices.yield();
      part = this.#log.nextPart(mutation);
    }
    this.ctx.storage.transactionSync(() => {
      this.#log.remove(mutation);
      const { id: mutationId, acceptedAtMs } = mutation;
      this.#settings.setProcessed({ mutationId, acceptedAtMs });
    });
  }

  async #wakeForOldest(): Promise<void> {
    const oldest = this.#log.oldest();
    if (oldest !== null) await this.ctx.storage.setAlarm(oldest.visibleAtMs);
  }

  #valuesOf(id: string): Float32Array | null {
    const stored = this.#visible.stored.byId([id]).get(id);
    return stored === undefined ? null : new Float32Array(stored.values);
  }
}
