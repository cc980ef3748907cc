import { ApiError, apiErrorOf } from '@jobmatch/client/api-error';

const REFRESH_TOKEN = 'jobmatch.refresh-token';
const LOCK = 'jobmatch-refresh';
/** A token this near to its end is replaced first: it could run out on its way. */
const MARGIN_MS = 10_000;
const REFRESH_TIMEOUT_MS = 15_000;

export interface Tokens {
  token: string;
  refreshToken: string;
  /** Lifetime of `token`, in seconds. */
  expiresIn: number;
}

interface AccessToken {
  token: string;
  /** Epoch milliseconds. */
  expiresAtMs: number;
}

type Message = { type: 'token'; access: AccessToken } | { type: 'signed-in' | 'signed-out' };

/** What of the browser a session uses; tests bring their own. */
export interface Browser {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Runs one at a time in all tabs. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  fetch: (request: Request) => Promise<Response>;
  origin: string;
  now(): number;
}

export type Change = 'signed-in' | 'signed-out';

/**
 * Who is signed in, in this tab and with the others. The access token is kept in memory only; the
 * refresh token, which works once, in local storage, and one tab at a time trades it.
 */
export class Session {
  readonly #browser: Browser;
  readonly #listeners = new Set<(change: Change) => void>();
  #access: AccessToken | null = null;
  #refreshing: Promise<string | null> | null = null;

  constructor(browser: Browser) {
    this.#browser = browser;
    browser.channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.type === 'token') {
        this.#access = data.access;
        return;
      }
      this.#access = null;
      this.#announce(data.type);
    });
  }

  get isSignedIn(): boolean {
    return this.#browser.storage.getItem(REFRESH_TOKEN) !== null;
  }

  /** Called with changes in this tab and in others. Returns what ends it. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  signIn(tokens: Tokens): void {
    this.#keep(tokens);
    this.#tell({ type: 'signed-in' });
    this.#announce('signed-in');
  }

  /** Ends it here and in all tabs; that the server ends it too is the caller's to see to. */
  signOut(): void {
    this.#access = null;
    this.#browser.storage.removeItem(REFRESH_TOKEN);
    this.#tell({ type: 'signed-out' });
    this.#announce('signed-out');
  }

  /** A token that is good for a while yet; null when signed out. Rejects where the server cannot be reached. */
  async accessToken(): Promise<string | null> {
    if (this.#access !== null && this.#browser.now() < this.#access.expiresAtMs - MARGIN_MS) {
      return this.#access.token;
    }
    return this.refresh(this.#access?.token ?? null);
  }

  /** A token other than `stale`. Null when the session has ended, which signs out everywhere. */
  refresh(stale: string | null): Promise<string | null> {
    this.#refreshing ??= this.#browser
      .exclusively(LOCK, () => this.#tradeUnlessDone(stale))
      .finally(() => {
        this.#refreshing = null;
      });
    return this.#refreshing;
  }

  async #tradeUnlessDone(stale: string | null): Promise<string | null> {
    // Another tab may have done it while this one waited for the lock.
    if (this.#access !== null && this.#access.token !== stale) return this.#access.token;
    const { storage, fetch, origin } = this.#browser;
    const refreshToken = storage.getItem(REFRESH_TOKEN);
    if (refreshToken === null) return null;
    const response = await fetch(
      new Request(`${origin}/api/auth/refresh`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ refreshToken }),
        signal: AbortSignal.timeout(REFRESH_TIMEOUT_MS),
      }),
    );
    if (response.ok) {
      const tokens = tokensOf(await response.json());
      // Signed out, or in as somebody else, in the meantime: what came back belongs to nobody here.
      if (storage.getItem(REFRESH_TOKEN) !== refreshToken) return this.#access?.token ?? null;
      const access = this.#keep(tokens);
      this.#tell({ type: 'token', access });
      return access.token;
    }
    const err: ApiError = await apiErrorOf(response);
    // Anything else passes: being limited or offline is no reason to sign anybody out.
    if (err.status !== 401) throw err;
    if (storage.getItem(REFRESH_TOKEN) === refreshToken) this.signOut();
    return null;
  }

  #keep({ token, refreshToken, expiresIn }: Tokens): AccessToken {
    this.#browser.storage.setItem(REFRESH_TOKEN, refreshToken);
    this.#access = { token, expiresAtMs: this.#browser.now() + expiresIn * 1000 };
    return this.#access;
  }

  #tell(message: Message): void {
    this.#browser.channel.postMessage(message);
  }

  #announce(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function tokensOf(answer: unknown): Tokens {
  if (typeof answer === 'object' && answer !== null) {
    const { token, refreshToken, expiresIn }: Partial<Record<keyof Tokens, unknown>> = answer;
    if (
      typeof token === 'string' &&
      typeof refreshToken === 'string' &&
      typeof expiresIn === 'number'
    ) {
      return { token, refreshToken, expiresIn };
    }
  }
  throw new TypeError('The answer to a refresh has no tokens.');
}
