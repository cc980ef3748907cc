import { beforeEach, describe, expect, it } from 'vitest';
import { type Browser, Session } from './session.ts';

/** A browser with as many tabs as are opened: storage, locks and a channel that they share. */
class FakeBrowser {
  readonly stored = new Map<string, string>();
  readonly refreshes: string[] = [];
  answer: (refreshToken: string) => Response = (refreshToken) => tokens(`${refreshToken}+`);
  nowMs = 0;
  readonly #tabs: ((message: MessageEvent) => void)[][] = [];
  #queue: Promise<unknown> = Promise.resolve();

  tab(): Session {
    const listeners: ((message: MessageEvent) => void)[] = [];
    this.#tabs.push(listeners);
    const browser: Browser = {
      storage: {
        getItem: (key) => this.stored.get(key) ?? null,
        setItem: (key, value) => void this.stored.set(key, value),
        removeItem: (key) => void this.stored.delete(key),
      },
      exclusively: (_, work) => {
        const turn = this.#queue.then(work);
        this.#queue = turn.catch(() => null);
        return turn;
      },
      channel: {
        postMessage: (data: unknown) => {
          for (const others of this.#tabs.filter((tab) => tab !== listeners)) {
            for (const listener of others) listener(new MessageEvent('message', { data }));
          }
        },
        addEventListener: (_: string, listener: unknown) => {
          listeners.push(listener as (message: MessageEvent) => void);
        },
      },
      fetch: async (request) => {
        const { refreshToken } = (await request.json()) as { refreshToken: string };
        this.refreshes.push(refreshToken);
        return this.answer(refreshToken);
      },
      origin: 'https://console.test',
      now: () => this.nowMs,
    };
    return new Session(browser);
  }
}

const tokens = (refreshToken: string) =>
  Response.json({ token: `access of ${refreshToken}`, refreshToken, expiresIn: 900 });
const problem = (status: number, code: string) => Response.json({ code }, { status });
const signedIn = { token: 'access of r', refreshToken: 'r', expiresIn: 900 };

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('a session', () => {
  it('keeps its access token in memory only', async () => {
    const tab = browser.tab();
    tab.signIn(signedIn);
    expect(await tab.accessToken()).toBe('access of r');
    expect([...browser.stored.values()]).toEqual(['r']);
    expect(browser.refreshes).toEqual([]);
  });

  it('is taken up again after a reload', async () => {
    browser.tab().signIn(signedIn);
    expect(await browser.tab().accessToken()).toBe('access of r+');
    expect([...browser.stored.values()]).toEqual(['r+']);
  });

  it('replaces a token shortly before it runs out', async () => {
    const tab = browser.tab();
    tab.signIn(signedIn);
    browser.nowMs = 889_999;
    expect(await tab.accessToken()).toBe('access of r');
    browser.nowMs = 890_000;
    expect(await tab.accessToken()).toBe('access of r+');
  });

  it('trades its refresh token once, however many ask, in however many tabs', async () => {
    const [one, two] = [browser.tab(), browser.tab()];
    one.signIn(signedIn);
    browser.nowMs = 1_000_000;
    const answers = [one.accessToken(), one.accessToken(), two.accessToken(), two.accessToken()];
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['access of r+']));
    expect(browser.refreshes).toEqual(['r']);
  });

  it.each([429, 500, 503])('outlives an answer of %i', async (status) => {
    const tab = browser.tab();
    tab.signIn(signedIn);
    browser.nowMs = 1_000_000;
    browser.answer = () => problem(status, 'UNAVAILABLE');
    await expect(tab.accessToken()).rejects.toMatchObject({ status });
    expect(tab.isSignedIn).toBe(true);
    browser.answer = () => tokens('later');
    expect(await tab.accessToken()).toBe('access of later');
  });

  it('outlives being offline', async () => {
    const tab = browser.tab();
    tab.signIn(signedIn);
    browser.nowMs = 1_000_000;
    browser.answer = () => {
      throw new TypeError('Failed to fetch');
    };
    await expect(tab.accessToken()).rejects.toThrow('Failed to fetch');
    expect(tab.isSignedIn).toBe(true);
  });

  it('ends in every tab when the server has ended it', async () => {
    const [one, two] = [browser.tab(), browser.tab()];
    const changes: string[] = [];
    one.signIn(signedIn);
    two.subscribe((change) => changes.push(change));
    browser.nowMs = 1_000_000;
    browser.answer = () => problem(401, 'SESSION_REVOKED');
    expect(await one.accessToken()).toBeNull();
    expect([one.isSignedIn, two.isSignedIn, changes]).toEqual([false, false, ['signed-out']]);
  });

  it('ends in every tab with a sign-out in one', async () => {
    const [one, two] = [browser.tab(), browser.tab()];
    one.signIn(signedIn);
    await two.accessToken();
    one.signOut();
    expect([await one.accessToken(), await two.accessToken()]).toEqual([null, null]);
  });

  it('does not come back from a refresh that was under way', async () => {
    const tab = browser.tab();
    tab.signIn(signedIn);
    browser.nowMs = 1_000_000;
    browser.answer = () => {
      tab.signOut();
      return tokens('late');
    };
    expect(await tab.accessToken()).toBeNull();
    expect(browser.stored.size).toBe(0);
  });

  it('of somebody else takes the place of the first in every tab', async () => {
    const [one, two] = [browser.tab(), browser.tab()];
    one.signIn(signedIn);
    await two.accessToken();
    one.signIn({ token: 'other', refreshToken: 'o', expiresIn: 900 });
    expect(await two.accessToken()).toBe('access of o+');
  });
});
