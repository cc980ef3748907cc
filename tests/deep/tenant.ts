import type { DescribedRoute } from '../support/api-description.ts';
import type { Fleet, Person } from '../support/fleet.ts';
import { ROW_MAKERS } from '../support/row-makers.ts';

/** The fewest rows of a kind that are kept at hand. */
const ROWS_MIN = 2;
const ATTEMPTS_MAX = 20;

interface Known {
  routes: readonly DescribedRoute[];
  /** Makes a body that a route accepts as it is. */
  validBody: (route: DescribedRoute) => unknown;
}

/**
 * A signed-in user and the rows that are theirs. One request at a time: what is deleted is not
 * asked for again.
 */
export class Tenant {
  readonly person: Person;
  readonly #fleet: Fleet;
  readonly #routes: readonly DescribedRoute[];
  readonly #validBody: Known['validBody'];
  /** The ids that lead to each, by collection. */
  readonly #rows = new Map<string, (readonly string[])[]>();
  /** Single resources that exist. */
  readonly #present = new Set<string>();

  constructor(fleet: Fleet, person: Person, { routes, validBody }: Known) {
    this.#fleet = fleet;
    this.person = person;
    this.#routes = routes;
    this.#validBody = validBody;
  }

  /** The ids of a row that the route can find, in the order of its path; none if none was made. */
  async rowFor({ method, path }: DescribedRoute, pick: number): Promise<readonly string[]> {
    const collection = collectionOf(path);
    const rows = this.#rowsOf(collection);
    for (let i = 0; rows.length < ROWS_MIN && i < ATTEMPTS_MAX; i += 1) await this.#add(collection);
    const at = pick % Math.max(rows.length, 1);
    const isTaken = method === 'DELETE' && path.endsWith('}');
    const [ids] = isTaken ? rows.splice(at, 1) : rows.slice(at, at + 1);
    return ids ?? [];
  }

  /** Sets a single resource that is read or deleted next, if it is not there. */
  async restore({ method, path }: DescribedRoute): Promise<void> {
    if (path.includes('{')) return;
    const put = this.#routes.find((route) => route.method === 'PUT' && route.path === path);
    if (put === undefined || method === 'PUT' || this.#present.has(path)) return;
    await this.#send('PUT', path, {});
    this.#present.add(path);
  }

  /** Learns what an answered request has added or taken. */
  learn({ method, path }: DescribedRoute, status: number, text: string): void {
    if (method === 'POST' && status === 201) this.#keep(path, text);
    if (method === 'DELETE' && status === 204) this.#present.delete(path);
  }

  async #add(collection: string): Promise<void> {
    const make = ROW_MAKERS.get(collection);
    if (make !== undefined) {
      this.#rowsOf(collection).push(await make(this.#fleet, this.person));
      return;
    }
    const route = this.#routes.find(({ method, path }) => method === 'POST' && path === collection);
    if (route === undefined) return;
    const answer = await this.#send('POST', collection, this.#validBody(route));
    if (answer.status === 201) this.#keep(collection, answer.text);
  }

  #keep(collection: string, text: string): void {
    const { id }: { id?: unknown } = JSON.parse(text);
    if (typeof id === 'string') this.#rowsOf(collection).push([id]);
  }

  #rowsOf(collection: string): (readonly string[])[] {
    const rows = this.#rows.get(collection) ?? [];
    this.#rows.set(collection, rows);
    return rows;
  }

  #send(method: string, path: string, body: unknown) {
    return this.#fleet.send(method, path, { token: this.person.token, body });
  }
}

/** /api/jobs/{id}/analyze is about a row of /api/jobs. */
const collectionOf = (path: string): string => path.slice(0, path.lastIndexOf('/{'));
