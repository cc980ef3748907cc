import * as v from 'valibot';
import { Faults } from './faults.ts';

const Processed = v.object({ mutationId: v.string(), acceptedAtMs: v.number() });
export type Processed = v.InferOutput<typeof Processed>;

/** The few facts of an index that are neither vectors nor mutations. */
export class Settings {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  faults(): Faults {
    return v.parse(Faults, this.#read('faults') ?? {});
  }

  setFaults(faults: Faults): void {
    this.#write('faults', faults);
  }

  /** The last mutation that queries see; null before the first. */
  processed(): Processed | null {
    return v.parse(v.nullable(Processed), this.#read('processed'));
  }

  setProcessed(processed: Processed): void {
    this.#write('processed', processed);
  }

  #read(name: string): unknown {
    const [row] = this.#sql
      .exec<{ value: string }>('select value from settings where name = ?', name)
      .toArray();
    return row === undefined ? null : JSON.parse(row.value);
  }

  #write(name: string, value: object): void {
    this.#sql.exec(
      'insert into settings values (?, ?) on conflict do update set value = excluded.value',
      name,
      JSON.stringify(value),
    );
  }
}
