interface Statement {
  sql: string;
  values: readonly unknown[];
}

type Post = (body: string) => Promise<{ ok: boolean; text(): Promise<string> }>;

/**
 * Core's database, asked over HTTP. The harness's own bindings block this process until the fleet
 * answers, and a fleet whose log nobody reads meanwhile never does.
 */
export class Database {
  readonly #post: Post;

  constructor(post: Post) {
    this.#post = post;
  }

  /** Rows of one statement. */
  async rows<Row = Record<string, unknown>>(sql: string, ...values: unknown[]): Promise<Row[]> {
    const [rows = []] = await this.batch<Row>([{ sql, values }]);
    return rows;
  }

  /** Rows of statements that are one transaction; throws what the database says is wrong. */
  async batch<Row = Record<string, unknown>>(statements: readonly Statement[]): Promise<Row[][]> {
    const answer = await this.#post(JSON.stringify(statements));
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return JSON.parse(text);
  }
}
