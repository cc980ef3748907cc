import { describe, expect, it } from 'vitest';
import { BackfillRun } from './backfill-run.ts';

type Page = { queued: number; nextCursor: string | null };

/** A server whose pages the test answers one by one. */
class FakeServer {
  readonly asked: { cursor: string | undefined; key: string }[] = [];
  readonly stored = new Map<string, string>();
  readonly #waiting: PromiseWithResolvers<Page>[] = [];

  run(): BackfillRun {
    return new BackfillRun({
      send: ({ cursor }, key) => {
        this.asked.push({ cursor, key });
        const page = Promise.withResolvers<Page>();
        this.#waiting.push(page);
        return page.promise;
      },
      storage: {
        getItem: (key) => this.stored.get(key) ?? null,
        setItem: (key, value) => void this.stored.set(key, value),
        removeItem: (key) => void this.stored.delete(key),
      },
    });
  }

  async answers(queued: number, nextCursor: string | null): Promise<void> {
    this.#waiting.shift()?.resolve({ queued, nextCursor });
    await new Promise((done) => setTimeout(done));
  }

  async fails(): Promise<void> {
    this.#waiting.shift()?.reject(new TypeError('Failed to fetch'));
    await new Promise((done) => setTimeout(done));
  }

  get cursors() {
    return this.asked.map(({ cursor }) => cursor);
  }
}

const plan = { subject: 'all', force: false } as const;

describe('a backfill', () => {
  it('asks for page after page until there are no more', async () => {
    const server = new FakeServer();
    const run = server.run();
    void run.start(plan);
    await server.answers(10, 'jobs:10');
    expect(run.state()).toMatchObject({ status: 'running', queued: 10 });
    await server.answers(3, null);
    expect(run.state()).toMatchObject({ status: 'done', queued: 13 });
    expect(server.cursors).toEqual([undefined, 'jobs:10']);
    expect(new Set(server.asked.map(({ key }) => key)).size).toBe(2);
    expect(server.stored.size).toBe(0);
  });

  it('tries the page that failed again, as the same request', async () => {
    const server = new FakeServer();
    const run = server.run();
    void run.start(plan);
    await server.answers(10, 'jobs:10');
    await server.fails();
    expect(run.state()).toMatchObject({ status: 'failed', queued: 10, cursor: 'jobs:10' });
    void run.goOn();
    await server.answers(1, null);
    expect(run.state()).toMatchObject({ status: 'done', queued: 11 });
    expect(server.cursors).toEqual([undefined, 'jobs:10', 'jobs:10']);
    expect(server.asked[1]?.key).toBe(server.asked[2]?.key);
  });

  it('keeps what comes after it was stopped, and asks for no more', async () => {
    const server = new FakeServer();
    const run = server.run();
    void run.start(plan);
    run.stop();
    await server.answers(10, 'jobs:10');
    expect(run.state()).toMatchObject({ status: 'stopped', queued: 10, cursor: 'jobs:10' });
    expect(server.cursors).toEqual([undefined]);
  });

  it('goes on once when it is stopped and taken up while a page is under way', async () => {
    const server = new FakeServer();
    const run = server.run();
    void run.start(plan);
    run.stop();
    void run.goOn();
    await server.answers(10, 'jobs:10');
    expect(server.cursors).toEqual([undefined, 'jobs:10']);
  });

  it('is not begun twice', async () => {
    const server = new FakeServer();
    const run = server.run();
    void run.start(plan);
    await server.answers(10, 'jobs:10');
    void run.start(plan);
    expect(run.state()).toMatchObject({ status: 'running', queued: 10 });
    expect(server.cursors).toEqual([undefined, 'jobs:10']);
  });

  it('is taken up where it was after a reload', async () => {
    const server = new FakeServer();
    void server.run().start(plan);
    await server.answers(10, 'jobs:10');
    const reloaded = server.run();
    expect(reloaded.state()).toMatchObject({ status: 'stopped', queued: 10 });
    void reloaded.goOn();
    expect(server.cursors.at(-1)).toBe('jobs:10');
  });

  it('has nothing to do with what an earlier one still gets', async () => {
    const server = new FakeServer();
    const run = server.run();
    void run.start(plan);
    run.forget();
    void run.start({ ...plan });
    await server.answers(10, 'jobs:10');
    expect(run.state()).toMatchObject({ status: 'running', queued: 0, cursor: null });
    await server.answers(4, null);
    expect(run.state()).toMatchObject({ status: 'done', queued: 4 });
  });

  it('does not trip over what it finds in the storage', () => {
    const server = new FakeServer();
    server.stored.set('jobmatch.admin.backfill', '{"subject":"all","force":1}');
    expect(server.run().state()).toEqual({ status: 'idle' });
  });
});
