import { DurableObject } from 'cloudflare:workers';
import type { Limit } from './limit-table.ts';

export interface StrictCount {
  admitted: boolean;
  remaining: number;
  /** When the window ends, in epoch milliseconds. */
  resetAtMs: number;
}

/**
 * Counts one key exactly: one object per key, one hit at a time. The window starts with its first
 * hit; an alarm empties the object when it ends, so that idle keys cost nothing.
 */
export class StrictLimit extends DurableObject {
  async hit({ limit, windowSeconds }: Limit): Promise<StrictCount> {
    const { sql } = this.ctx.storage;
    sql.exec('create table if not exists hits (count integer not null, reset_at integer not null)');
    const nowMs = Date.now();
    const [open] = sql
      .exec<{ count: number; reset_at: number }>('select * from hits where reset_at > ?', nowMs)
      .toArray();
    const resetAtMs = open?.reset_at ?? nowMs + windowSeconds * 1000;
    const used = open?.count ?? 0;
    const admitted = used < limit;
    if (open === undefined) {
      sql.exec('delete from hits');
      sql.exec('insert into hits values (1, ?)', resetAtMs);
      await this.ctx.storage.setAlarm(resetAtMs);
    } else if (admitted) {
      sql.exec('update hits set count = count + 1');
    }
    return { admitted, remaining: Math.max(0, limit - used - (admitted ? 1 : 0)), resetAtMs };
  }

  /** Answers, so that a readiness check can tell whether objects do. */
  ping(): void {}

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}
