import { createHash } from 'node:crypto';
import { type CarefulClient, json } from './careful-client.ts';
import { NAMED_ROWS, type NamedRows, nameFor } from './named-rows.ts';

/** Statuses of a tracked application that follow one another. */
const STEPS = [
  'applied',
  'response_received',
  'screening',
  'interview_scheduled',
  'interview_completed',
  'offer',
  'offer_accepted',
  'accepted',
];
const IMPORTED = 20;

interface Row {
  id: string;
}

/** Writes known content one after another and keeps a ledger of what was acknowledged. */
export class KillWriter {
  readonly client: CarefulClient;
  readonly name: string;
  /** Titles and descriptions by id, and those of imports by source id. */
  readonly postings = new Map<string, string>();
  readonly imported = new Map<string, string>();
  readonly tracked = new Map<string, string[]>();
  readonly applications = new Map<string, string[]>();
  /** SHA-256 by name; the id is null where nobody knows whether the upload was finished. */
  readonly files = new Map<string, { id: string | null; sha256: string }>();
  /** Ids and names by the path of their collection. */
  readonly named = new Map<string, Map<string, string>>();
  readonly #random: () => number;
  #batches = 0;
  #writes = 0;

  constructor(client: CarefulClient, name: string, random: () => number) {
    this.client = client;
    this.name = name;
    this.#random = random;
  }

  async write(): Promise<void> {
    this.#writes += 1;
    const mark = `${this.name}-${this.#writes}`;
    const kinds: [weight: number, write: () => Promise<void>][] = [
      [2, () => this.#import(mark)],
      [3, () => this.#post(mark)],
      [3, () => this.#edit(mark)],
      [2, () => this.#track(mark)],
      [4, () => this.#move(mark)],
      [2, () => this.#upload(mark)],
      [2, () => this.#apply(mark)],
      [2, () => this.#revise(mark)],
      ...NAMED_ROWS.map((rows): [number, () => Promise<void>] => [2, () => this.#name(rows, mark)]),
    ];
    const weighted = kinds.flatMap(([weight, write]) =>
      Array.from({ length: weight }, () => write),
    );
    await this.#pick(weighted)?.();
  }

  /** A batch of new postings, or an earlier one again with other titles. */
  async #import(mark: string): Promise<void> {
    const isNew = this.#batches === 0 || this.#random() < 0.7;
    const batch = isNew ? this.#batches : Math.floor(this.#random() * this.#batches);
    if (isNew) this.#batches += 1;
    const postings = Array.from({ length: IMPORTED }, (_, i) => ({
      ...{ source: 'probe', sourceId: `${batch}-${i}` },
      ...{ title: `Imported ${mark} ${i}`, company: 'Acme', description: `Text of ${mark} ${i}` },
    }));
    const body = json({ postings });
    // Postings are known by their source ids: the import can be sent anew without a look.
    await this.client.postOrFind('/api/jobs/import', body, () => Promise.resolve(null));
    for (const { sourceId, title } of postings) this.imported.set(sourceId, title);
  }

  async #post(title: string): Promise<void> {
    const body = json({ title, company: 'Acme', requiredSkills: ['SQL'], salaryMin: 50_000.5 });
    const { id } = await this.client.postOrFind<Row>('/api/jobs', body, async () => {
      const list = await this.client.get<{ jobs: (Row & { title: string })[] }>(
        '/api/jobs?limit=100',
      );
      return list.jobs.find((job) => job.title === title) ?? null;
    });
    this.postings.set(id, title);
  }

  async #edit(mark: string): Promise<void> {
    const id = this.#pick([...this.postings.keys()]);
    if (id === undefined) return this.#post(mark);
    const title = `${mark} edited`;
    const body = json({ title, description: `Text of ${mark}` });
    await this.#accepted('PATCH', `/api/jobs/${id}`, body);
    this.postings.set(id, title);
  }

  async #track(jobTitle: string): Promise<void> {
    const path = '/api/tracked-applications';
    const body = json({ jobTitle, company: 'Acme' });
    const { id } = await this.client.postOrFind<Row>(path, body, async () => {
      const list = await this.client.get<{
        trackedApplications: (Row & { jobTitle: string })[];
      }>(`${path}?limit=100`);
      return list.trackedApplications.find((row) => row.jobTitle === jobTitle) ?? null;
    });
    this.tracked.set(id, STEPS.slice(0, 1));
  }

  async #move(mark: string): Promise<void> {
    const open = [...this.tracked].filter(([, history]) => history.length < STEPS.length);
    const [id, history] = this.#pick(open) ?? [];
    if (id === undefined || history === undefined) return this.#track(mark);
    const status = STEPS[history.length];
    const path = `/api/tracked-applications/${id}`;
    const answer = await this.client.send('PATCH', path, json({ status, statusNote: mark }));
    if (answer.status !== 200) {
      // The one before it died after its effect: the status cannot follow itself.
      const row = await this.client.get<{ status: string }>(path);
      if (row.status !== status) throw new Error(`${mark}: ${row.status}, not ${status}.`);
    }
    this.tracked.set(id, STEPS.slice(0, history.length + 1));
  }

  async #upload(mark: string): Promise<void> {
    const name = `${mark}.pdf`;
    const bytes = `%PDF-1.7\n${mark}\n`.padEnd(2000, 'x');
    const part = (disposition: string, content: string) =>
      `--bound\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
    const bucket = part('name="bucket"', 'resumes');
    const text = `${bucket}${part(`name="file"; filename="${name}"`, bytes)}--bound--\r\n`;
    const type = 'multipart/form-data; boundary=bound';
    // Files have no list: where the key is taken, the upload is left at that.
    const file = await this.client.post<Row>('/api/files/upload', { type, text });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.files.set(name, { id: file?.id ?? null, sha256 });
  }

  async #apply(jobTitle: string): Promise<void> {
    const body = json({ jobTitle, company: 'Acme' });
    const { id } = await this.client.postOrFind<Row>('/api/applications', body, async () => {
      const list = await this.client.get<{ applications: (Row & { jobTitle: string })[] }>(
        '/api/applications?limit=100',
      );
      return list.applications.find((row) => row.jobTitle === jobTitle) ?? null;
    });
    this.applications.set(id, []);
  }

  async #revise(mark: string): Promise<void> {
    const [id, letters] = this.#pick([...this.applications]) ?? [];
    if (id === undefined || letters === undefined) return this.#apply(mark);
    const coverLetter = `Letter ${mark}`;
    await this.#accepted('PATCH', `/api/applications/${id}`, json({ coverLetter }));
    this.applications.set(id, [...letters, coverLetter]);
  }

  /** Another row of a collection, or one fewer where there are as many as there may be. */
  async #name(rows: NamedRows, mark: string): Promise<void> {
    const { path, list, name, body, max } = rows;
    const kept = this.named.get(path) ?? new Map<string, string>();
    this.named.set(path, kept);
    const taken =
      this.#random() < 0.3 || kept.size >= max ? this.#pick([...kept.keys()]) : undefined;
    if (taken !== undefined) {
      const { status } = await this.client.send('DELETE', `${path}/${taken}`);
      // Gone already where the one before it died after its effect.
      if (status !== 204 && status !== 404) throw new Error(`${path}/${taken} answered ${status}.`);
      kept.delete(taken);
      return;
    }
    const called = nameFor(rows, mark);
    const { id } = await this.client.postOrFind<Row>(path, json(body(called)), async () => {
      const found = await this.client.get<Record<string, (Row & Record<string, unknown>)[]>>(
        `${path}?limit=100`,
      );
      return found[list]?.find((row) => row[name] === called) ?? null;
    });
    kept.set(id, called);
  }

  async #accepted(...[method, path, body]: Parameters<CarefulClient['send']>): Promise<void> {
    const { status, text } = await this.client.send(method, path, body);
    if (status !== 200) throw new Error(`${method} ${path} answered ${status}: ${text}`);
  }

  #pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.#random() * items.length)];
  }
}
