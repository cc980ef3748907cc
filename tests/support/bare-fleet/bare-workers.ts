import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare, convertV4MiniflareOptions } from 'miniflare';
import { unstable_splitSqlQuery as splitSql } from 'wrangler';
import { Database } from '../database.ts';
import { type BareWorker, type BareWorkerOptions, bareWorker } from './bare-worker.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const migrations = join(root, 'packages', 'db-schema', 'migrations');
const sqlWorker = { configPath: join(root, 'tests', 'support', 'sql-worker', 'wrangler.jsonc') };

/** How many bundles are made at once. */
const AT_ONCE = 2;

/**
 * Workers in one process of workerd alone, each with a socket of its own: without wrangler's development
 * proxy, which is slower than they are. Nothing of them is left when they are closed.
 */
export class BareWorkers {
  readonly database: Database;
  readonly #folder: string;
  readonly #miniflare: Miniflare;
  readonly #options: ReturnType<typeof convertV4MiniflareOptions>;

  private constructor(folder: string, workers: BareWorkerOptions[]) {
    this.#folder = folder;
    this.#options = convertV4MiniflareOptions({
      workers,
      cf: false,
      telemetry: { enabled: false },
      resourcePersistencePath: join(folder, 'state'),
      // Read and dropped: what nobody reads fills its pipe, and then the Workers wait.
      handleStructuredLogs: () => undefined,
    });
    this.#miniflare = new Miniflare(this.#options);
    this.database = new Database(async (body) =>
      fetch(await this.urlOf('jobmatch-sql-local'), { method: 'POST', body }),
    );
  }

  /** Starts the Workers that are wanted, beside a database that is migrated; they may keep files in the folder. */
  static async start(wanted: (folder: string) => readonly BareWorker[]): Promise<BareWorkers> {
    const folder = mkdtempSync(join(tmpdir(), 'jobmatch-bare-'));
    const all = [...wanted(folder), sqlWorker];
    const workers: BareWorkerOptions[] = [];
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      workers.push(...(await Promise.all(some.map((worker) => bareWorker(worker, folder)))));
    }
    const started = new BareWorkers(folder, workers);
    await started.#migrate();
    return started;
  }

  /** Where a Worker listens; a restart does not change it. */
  urlOf(worker: string): Promise<URL> {
    return this.#miniflare.unsafeGetDirectURL(worker);
  }

  /** Starts every Worker anew, with nothing in memory and all that was stored. */
  async restart(): Promise<void> {
    await this.#miniflare.setOptions(this.#options);
  }

  async close(): Promise<void> {
    await this.#miniflare.dispose();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #migrate(): Promise<void> {
    for (const file of readdirSync(migrations)
      .filter((name) => name.endsWith('.sql'))
      .toSorted()) {
      const statements = splitSql(readFileSync(join(migrations, file), 'utf8'));
      await this.database.batch(statements.map((sql) => ({ sql, values: [] })));
    }
  }
}
