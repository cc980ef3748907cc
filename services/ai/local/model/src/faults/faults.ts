import { DurableObject } from 'cloudflare:workers';
import * as v from 'valibot';
import { type Fate, fateOf } from './fate.ts';
import { FaultSettings, NO_FAULTS } from './settings.ts';

/** What was asked of the models since the counters were last set to nothing; refused input aside. */
export interface Calls {
  calls: number;
  texts: number;
  busy: number;
  garbage: number;
  poison: number;
}

const NO_CALLS: Calls = { calls: 0, texts: 0, busy: 0, garbage: 0, poison: 0 };

/** The faults and the counters, in one row, so that they outlive the Worker's isolates. */
export class Faults extends DurableObject<object> {
  readonly #sql = this.ctx.storage.sql;

  constructor(state: DurableObjectState, env: object) {
    super(state, env);
    this.#sql.exec(`create table if not exists state (
      id integer primary key check (id = 1), settings text not null, drawn integer not null default 0,
      calls integer not null default 0, texts integer not null default 0, busy integer not null default 0,
      garbage integer not null default 0, poison integer not null default 0)`);
    this.#sql.exec(
      'insert into state (id, settings) values (1, ?) on conflict do nothing',
      JSON.stringify(NO_FAULTS),
    );
  }

  /** Counts a call and says what becomes of it. */
  async next(texts: readonly string[]): Promise<Fate> {
    const row = this.#sql
      .exec<{ settings: string; drawn: number }>(
        'update state set drawn = drawn + 1, calls = calls + 1, texts = texts + ? returning settings, drawn',
        texts.length,
      )
      .one();
    const fate = fateOf(parsed(row.settings), row.drawn, texts);
    if (fate.outcome !== 'answer') {
      this.#sql.exec(`update state set ${fate.outcome} = ${fate.outcome} + 1`);
    }
    return fate;
  }

  async settings(): Promise<FaultSettings> {
    const { settings } = this.#sql.exec<{ settings: string }>('select settings from state').one();
    return parsed(settings);
  }

  /** Replaces the settings and starts their sequence of fates anew. */
  async set(settings: FaultSettings): Promise<void> {
    this.#sql.exec('update state set settings = ?, drawn = 0', JSON.stringify(settings));
  }

  async calls(): Promise<Calls> {
    return this.#sql
      .exec<Record<keyof Calls, number>>('select calls, texts, busy, garbage, poison from state')
      .one();
  }

  async resetCalls(): Promise<Calls> {
    this.#sql.exec('update state set calls = 0, texts = 0, busy = 0, garbage = 0, poison = 0');
    return NO_CALLS;
  }
}

const parsed = (settings: string): FaultSettings => v.parse(FaultSettings, JSON.parse(settings));
