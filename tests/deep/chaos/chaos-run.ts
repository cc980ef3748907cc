import { setTimeout as pause } from 'node:timers/promises';
import type { DescribedRoute } from '../../support/api-description.ts';
import { SERVICES, bindingsOf } from './bindings.ts';
import { isPatient } from './documented-answers.ts';
import { faultsOf } from './judge.ts';
import { type Cell, bindingOf, nameOf } from './matrix.ts';
import { requestIdOf, watchedRequestId } from './order.ts';
import {
  Attempt,
  BREAKER_MS,
  type CellResult,
  type Healthy,
  type Stage,
  runCell,
} from './run-cell.ts';
import { readTouches } from './touches.ts';

/** Cells that are under way at once: slow ones only wait. */
const AT_ONCE = 4;
const SLOW_AT_ONCE = 80;
/** How long what a request left for later, and the queues, take on a busy machine. */
const SETTLE_MS = 5_000;
const FAULTS_MAX = 40;

/**
 * Writes that are finished after their answer, by queues and sweeps: an erasure, a search, and what is
 * done about a forgotten password without telling whether there is an account.
 */
const NOT_COMPARED = new Set([
  ...['DELETE /api/profile', 'POST /api/search-templates/{id}/use'],
  'POST /api/auth/password/forgot',
]);

interface Result extends Omit<CellResult, 'headers'> {
  route: string;
  binding: string;
  mode: string;
  isStruck: boolean;
  faults: string[];
}

/** Runs cells over one fleet, and keeps what came of each. */
export class ChaosRun {
  readonly results: Result[] = [];
  readonly #stage: Stage;
  readonly #healthy = new Map<string, Healthy>();
  readonly #notes: string[] = [];
  #orphans: readonly string[] = [];

  readonly #tell: (line: string) => void;

  /** `tell` hears of every cell as it is done, as JSON. */
  constructor(stage: Stage, tell: (line: string) => void) {
    this.#tell = tell;
    this.#stage = stage;
  }

  /** Asks every route once with nothing broken; answers which bindings each touched. */
  async healthy(
    routes: readonly DescribedRoute[],
  ): Promise<(route: DescribedRoute) => Iterable<string>> {
    const asked: { route: DescribedRoute; attempt: Attempt; status: number; id: string }[] = [];
    for (const [i, route] of routes.entries()) {
      const attempt = await Attempt.of(this.#stage, route);
      const id = watchedRequestId(i);
      const { status, code, undescribed } = await attempt.send(id);
      if (status >= 400) this.#notes.push(`${nameOf(route)} ${status} ${code}${undescribed}`);
      asked.push({ route, attempt, status, id });
    }
    await pause(SETTLE_MS);
    for (const { route, attempt, status } of asked) {
      const isCompared = !attempt.isRead && !NOT_COMPARED.has(nameOf(route));
      const rows = isCompared ? await attempt.rows() : null;
      this.#healthy.set(nameOf(route), { status, rows });
    }
    const touches = readTouches(this.#stage.fleet);
    const idOf = new Map(asked.map(({ route, id }) => [route, id]));
    return (route) => touches.get(idOf.get(route) ?? '') ?? [];
  }

  /**
   * Quick cells beside those that wait longest, then the other slow ones, which all end together. Those
   * that a left-alone service kept from their binding run again.
   */
  async cells(cells: readonly Cell[]): Promise<void> {
    const kindOf = ({ order, route }: Cell) =>
      order.mode !== 'slow' ? 'quick' : isPatient(nameOf(route)) ? 'patient' : 'slow';
    const { quick = [], slow = [], patient = [] } = Object.groupBy(cells, kindOf);
    const [first, longest] = await Promise.all([
      this.#runAll(quick, AT_ONCE).then(async (outcomes) => [
        ...outcomes,
        ...(await this.#runAll(slow, SLOW_AT_ONCE)),
      ]),
      this.#runAll(patient, SLOW_AT_ONCE),
    ]);
    const outcomes = [...first, ...longest];
    const touches = readTouches(this.#stage.fleet);
    const missed = outcomes.filter(({ cell }) => !isStruck(cell, touches));
    await pause(missed.length > 0 ? BREAKER_MS : 0);
    const again = new Map(
      missed.map(({ cell }): [Cell, Cell] => [cell, { ...cell, order: renumbered(cell) }]),
    );
    const repeated = await this.#runAll([...again.values()], AT_ONCE);
    const kept = [...outcomes.filter(({ cell }) => !again.has(cell)), ...repeated];
    const allTouches = readTouches(this.#stage.fleet);
    for (const { cell, result } of kept) {
      const struck = isStruck(cell, allTouches);
      // Where the binding was not called, as when what it gave is remembered, nothing was broken.
      this.results.push({ ...result, isStruck: struck, faults: struck ? result.faults : [] });
    }
  }

  /** Objects in the buckets that no row leads to. */
  async expectNoOrphans(): Promise<void> {
    const { fleet } = this.#stage;
    const answer = await fleet.worker('core').fetch('http://core.test/stored-objects');
    const keys: string[] = JSON.parse(await answer.text());
    const rows = await fleet.database.rows<{ key: string }>(
      'select key from files union select photo_key as key from users where photo_key is not null',
    );
    const known = new Set(rows.map(({ key }) => key));
    const orphans = keys.filter((key) => !known.has(key));
    this.#notes.push(`${keys.length} objects stored, ${orphans.length} without a row`);
    this.#orphans = orphans;
  }

  faults(): string[] {
    const found = this.results.flatMap(({ route, binding, mode, faults }) =>
      faults.map((fault) => `${route}, ${binding} ${mode}: ${fault}`),
    );
    const orphans = this.#orphans.map((key) => `No row leads to ${key}.`);
    return [...found, ...orphans].slice(0, FAULTS_MAX);
  }

  /** What there was and what came of it, in a few lines. */
  figures(all: readonly Cell[]): string {
    const count = (name: (result: Result) => string): string => {
      const counts = Object.entries(Object.groupBy(this.results, name));
      return counts
        .map(([key, results]) => `${key}: ${results?.length}`)
        .toSorted()
        .join(', ');
    };
    const struck = this.results.filter((result) => result.isStruck);
    const slowest = this.results.toSorted((a, b) => b.tookMs - a.tookMs)[0];
    const retries = this.results.reduce((sum, result) => sum + result.retries, 0);
    const missed = this.results.filter((result) => !result.isStruck);
    const touched = new Set(all.map(({ order }) => bindingOf(order)));
    const untouched = SERVICES.flatMap(bindingsOf)
      .map(({ service, name }) => `${service}.${name}`)
      .filter((name) => !touched.has(name));
    const possible = new Set(all.map(({ order }) => `${bindingOf(order)} ${order.mode}`));
    const pairs = new Set(struck.map(({ binding, mode }) => `${binding} ${mode}`));
    const routes = new Set(struck.map(({ route }) => route));
    return [
      `${this.results.length} of ${all.length} cells, ${struck.length} of them struck: ` +
        `${pairs.size} of ${possible.size} ways to break a binding, ${routes.size} routes`,
      `  not struck: ${missed.map(({ route, binding, mode }) => `${route} ${binding} ${mode}`).join(', ') || 'none'}`,
      `  touched by no route: ${untouched.join(', ')}`,
      `  answers ${count(({ status, code }) => `${status} ${code}`.trim())}`,
      `  modes ${count(({ mode }) => mode)}`,
      `  slowest ${slowest?.route} with ${slowest?.binding} ${slowest?.mode}: ${slowest?.tookMs} ms`,
      `  ${retries} retries; ${this.#notes.join('; ')}`,
    ].join('\n');
  }

  #resultOf(cell: Cell, { headers, ...told }: CellResult): Omit<Result, 'isStruck'> {
    const healthy = this.#healthy.get(nameOf(cell.route))?.status ?? 0;
    const faults = faultsOf(cell, { headers, ...told }, healthy);
    const names = { route: nameOf(cell.route), binding: bindingOf(cell.order) };
    return { ...names, mode: cell.order.mode, ...told, faults };
  }

  async #runAll(cells: readonly Cell[], atOnce: number) {
    const waiting = [...cells];
    const outcomes: { cell: Cell; result: Omit<Result, 'isStruck'> }[] = [];
    const work = async (): Promise<void> => {
      for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
        const healthy = this.#healthy.get(nameOf(cell.route));
        if (healthy === undefined) throw new Error(`${nameOf(cell.route)} was never asked.`);
        const ran = await runCell(this.#stage, cell.route, cell.order, healthy);
        const result = this.#resultOf(cell, ran);
        this.#tell(JSON.stringify(result));
        outcomes.push({ cell, result });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return outcomes;
  }
}

/** Whether the binding was called under the order: otherwise nothing was broken. */
function isStruck({ order }: Cell, touches: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return touches.get(requestIdOf(order))?.has(bindingOf(order)) === true;
}

/** Far from any other cell’s number. */
const renumbered = ({ order }: Cell): Cell['order'] => ({ ...order, seed: order.seed + 1_000_000 });
