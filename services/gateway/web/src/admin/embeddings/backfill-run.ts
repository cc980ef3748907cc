import type { BodyOf } from '@jobmatch/client/answers';

const KEPT = 'jobmatch.admin.backfill';
export const BACKFILL_SUBJECTS = ['all', 'jobs', 'profiles'] as const;
type BackfillSubject = (typeof BACKFILL_SUBJECTS)[number];

interface Plan {
  subject: BackfillSubject;
  /** What has a current vector too. */
  force: boolean;
}

interface Progress extends Plan {
  /** Where the next call goes on; null for the first. */
  cursor: string | null;
  /** Tasks put down so far. */
  queued: number;
}

export type BackfillState =
  | { status: 'idle' }
  | ({ status: 'running' | 'stopped' | 'done' } & Progress)
  | ({ status: 'failed'; error: unknown } & Progress);

type Body = BodyOf<'/api/admin/embeddings/backfill', 'post'>;

interface BackfillTools {
  /** Puts one page down; `key` is the same for every try at it. */
  send(body: Body, key: string): Promise<{ queued: number; nextCursor: string | null }>;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/**
 * A backfill, page after page, that goes on while its admin is on another page of the console and can
 * be taken up again where it was stopped, also after a reload of the tab.
 */
export class BackfillRun {
  readonly #tools: BackfillTools;
  readonly #listeners = new Set<() => void>();
  #state: BackfillState;
  #isLooping = false;
  /** How many runs there were, so that what an earlier one still gets is told apart. */
  #runs = 0;
  #key = crypto.randomUUID();

  constructor(tools: BackfillTools) {
    this.#tools = tools;
    const kept = keptProgress(tools.storage);
    this.#state = kept === null ? { status: 'idle' } : { status: 'stopped', ...kept };
  }

  readonly state = (): BackfillState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Nothing while one is running. */
  start(plan: Plan): Promise<void> {
    if (this.#state.status === 'running') return Promise.resolve();
    this.#runs += 1;
    this.#set({ ...plan, status: 'running', cursor: null, queued: 0 });
    return this.#loop();
  }

  /** After the page that is under way. */
  stop(): void {
    if (this.#state.status === 'running') this.#set({ ...this.#state, status: 'stopped' });
  }

  goOn(): Promise<void> {
    if (this.#state.status !== 'stopped' && this.#state.status !== 'failed') {
      return Promise.resolve();
    }
    this.#set({ ...progressOf(this.#state), status: 'running' });
    return this.#loop();
  }

  forget(): void {
    this.#runs += 1;
    this.#set({ status: 'idle' });
  }

  async #loop(): Promise<void> {
    if (this.#isLooping) return;
    this.#isLooping = true;
    while (this.#state.status === 'running') {
      const asked = progressOf(this.#state);
      const run = this.#runs;
      const { subject, force, cursor } = asked;
      const body = { subject, force, ...(cursor === null ? {} : { cursor }) };
      try {
        const { queued, nextCursor } = await this.#tools.send(body, this.#key);
        this.#key = crypto.randomUUID();
        if (run === this.#runs) this.#came(asked, queued, nextCursor);
      } catch (error) {
        if (run === this.#runs) this.#set({ ...asked, status: 'failed', error });
      }
    }
    this.#isLooping = false;
  }

  #came(asked: Progress, queued: number, nextCursor: string | null): void {
    const { status } = this.#state;
    const progress = { ...asked, queued: asked.queued + queued, cursor: nextCursor };
    if (nextCursor === null) this.#set({ ...progress, status: 'done' });
    else this.#set({ ...progress, status: status === 'stopped' ? 'stopped' : 'running' });
  }

  #set(state: BackfillState): void {
    this.#state = state;
    const { storage } = this.#tools;
    if (state.status === 'idle' || state.status === 'done') storage.removeItem(KEPT);
    else storage.setItem(KEPT, JSON.stringify(progressOf(state)));
    for (const listener of this.#listeners) listener();
  }
}

export const subjectOf = (value: unknown): BackfillSubject | undefined =>
  BACKFILL_SUBJECTS.find((subject) => subject === value);

const progressOf = ({ subject, force, cursor, queued }: Progress): Progress => ({
  subject,
  force,
  cursor,
  queued,
});

function keptProgress(storage: BackfillTools['storage']): Progress | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEPT) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { subject, force, cursor, queued }: Partial<Record<keyof Progress, unknown>> = kept;
    const known = subjectOf(subject);
    const isWhole =
      typeof force === 'boolean' &&
      typeof queued === 'number' &&
      (cursor === null || typeof cursor === 'string');
    return known !== undefined && isWhole ? { subject: known, force, cursor, queued } : null;
  } catch {
    // Not ours: there is nothing to go on with.
    return null;
  }
}
